import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSiteDisabled, parseSite, toSite, withSite } from '@/lib/platform/sites';

describe('a site', () => {
  it('is named by its host without www, and only on the web', () => {
    expect(toSite('https://www.news.example/a?b#c')).toBe('news.example');
    expect(toSite('http://NEWS.example:8080/')).toBe('news.example');
    expect(toSite('about:blank')).toBeNull();
    expect(toSite('chrome-extension://abc/popup.html')).toBeNull();
    expect(toSite('nonsense')).toBeNull();
  });

  it('that is switched off takes its subdomains along, but not its neighbours', () => {
    expect(isSiteDisabled(['news.example'], 'https://live.news.example/')).toBe(true);
    expect(isSiteDisabled(['news.example'], 'https://fakenews.example/')).toBe(false);
    expect(isSiteDisabled(['live.news.example'], 'https://news.example/')).toBe(false);
  });

  it('switched off and on again is on, whatever else is off', () => {
    const host = fc.domain().map((name) => name.toLowerCase());
    fc.assert(
      fc.property(fc.array(host), host, (sites, name) => {
        const url = `https://${name}/story`;
        const off = withSite(sites, url, true);
        expect(isSiteDisabled(off, url)).toBe(true);
        expect(withSite(off, url, true)).toEqual(off);
        expect(isSiteDisabled(withSite(off, url, false), url)).toBe(false);
      }),
    );
  });

  it('is understood as it is typed: a name, an address, with capitals and blanks around', () => {
    expect(parseSite(' WWW.Bank.example ')).toBe('bank.example');
    expect(parseSite('https://mail.bank.example:8443/inbox?x#y')).toBe('mail.bank.example');
    expect(parseSite('bank.example/login')).toBe('bank.example');
    expect(parseSite('bücher.example')).toBe('xn--bcher-kva.example');
    expect(parseSite('localhost:3000')).toBe('localhost');
  });

  it('is not made of what is none', () => {
    for (const typed of ['', '   ', 'my bank', 'bank', 'ftp://files.example', 'about:blank', 'https://', 'a..b c'])
      expect(parseSite(typed)).toBeNull();
  });

  it('as typed is switched off for its own address, whatever it is', () => {
    fc.assert(
      fc.property(fc.domain(), fc.webPath(), (name, path) => {
        const site = parseSite(`${name}${path}`);
        expect(site).not.toBeNull();
        expect(isSiteDisabled(withSite([], `https://${site ?? ''}`, true), `https://${name}${path}`)).toBe(true);
      }),
    );
  });
});
