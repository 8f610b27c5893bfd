import { describe, expect, it } from 'vitest';
import { openStarterPack } from '@/lib/cli/predict/starter-lexicon';
import { countryTitles } from '@/lib/core/marking/country-titles';
import { findHomeCountries } from '@/lib/core/marking/home-countries';
import { nameWords } from '@/lib/core/text/normalise';

const of = (url: string, language: string | null, ...readerLanguages: string[]) =>
  findHomeCountries({ url, language, readerLanguages });

describe('the countries at home on a page', () => {
  it('are the one of its address and the one of the reader’s browser', () => {
    expect(of('https://www.gazette.example.co.uk/a', 'en', 'de-AT', 'en-US')).toEqual(['United Kingdom', 'Austria']);
    expect(of('https://gazette.de/', null, 'de-DE')).toEqual(['Germany']);
  });

  it('are told by the page’s language where its address tells nothing', () => {
    expect(of('https://gazette.com/', 'en-AU')).toEqual(['Australia']);
    expect(of('https://gazette.io/', 'zh-Hant-TW')).toEqual(['Taiwan']);
    expect(of('https://gazette.co.nz/', 'en-US')).toEqual(['New Zealand']);
  });

  it('are none where nothing tells', () => {
    expect(of('https://gazette.com/', 'en', 'en', 'ar')).toEqual([]);
    expect(of('https://gazette.example/', null)).toEqual([]);
    expect(of('not an address', 'x')).toEqual([]);
    expect(of('https://gazette.ai/', 'es-419')).toEqual([]);
  });
});

describe('the table of country titles', () => {
  it('gives every code the title that the record of that country carries', async () => {
    const packs = await openStarterPack();
    const wrong = Object.entries(countryTitles).filter(([, title]) => {
      const name = title.replace(/ \(country\)$|^The |^Republic of (?=Ireland)/, '');
      const named = packs.find(nameWords(name))?.candidates ?? [];
      return !named.some(({ entityId }) => packs.profile(entityId)?.wikipedia === title);
    });
    expect(wrong).toEqual([]);
  });
});
