import { createServer, request } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeServer, listenOnLoopback } from '@/lib/cli/browsers/serve-folder';
import { startRecordingProxy } from '../../support/browsers/recording-proxy';
import type { RecordingProxy } from '../../support/browsers/recording-proxy';

describe('the recording proxy', () => {
  let site: Server;
  let proxy: RecordingProxy;

  beforeAll(async () => {
    site = createServer((incoming, outgoing) => outgoing.end(`${incoming.headers.host ?? ''} ${incoming.url ?? ''}`));
    const port = await listenOnLoopback(site);
    proxy = await startRecordingProxy((host) => (host === 'gazette.example' ? port : null));
  });
  afterAll(async () => {
    await Promise.all([proxy.close(), closeServer(site)]);
  });

  const ask = (address: string): Promise<{ status: number; text: string }> =>
    new Promise((done, fail) => {
      request(
        { host: '127.0.0.1', port: proxy.port, path: address, headers: { host: new URL(address).host } },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (part: string) => (text += part));
          answer.on('end', () => done({ status: answer.statusCode ?? 0, text }));
        },
      )
        .once('error', fail)
        .end();
    });

  it('forwards to the hosts it was given', async () => {
    expect(await ask('http://gazette.example/a?b=1')).toEqual({ status: 200, text: 'gazette.example /a?b=1' });
  });

  it('refuses and writes down all others', async () => {
    proxy.forget();
    expect((await ask('http://tracker.example/seen?who=me')).status).toBe(502);
    expect(proxy.requests()).toEqual([{ method: 'GET', host: 'tracker.example', path: '/seen?who=me' }]);
  });

  it('refuses and writes down encrypted connections', async () => {
    proxy.forget();
    const answer = await new Promise<string>((done, fail) => {
      const socket = connect(proxy.port, '127.0.0.1', () =>
        socket.write('CONNECT tracker.example:443 HTTP/1.1\r\n\r\n'),
      );
      socket.once('error', fail).once('data', (chunk) => done(chunk.toString()));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 502/);
    expect(proxy.requests()).toEqual([{ method: 'CONNECT', host: 'tracker.example:443', path: '' }]);
  });

  it('keeps the browser’s own requests apart', async () => {
    proxy.forget();
    await ask('http://detectportal.firefox.com/success.txt');
    await ask('http://evil.detectportal.firefox.com.example/');
    expect(proxy.browserRequests().map(({ host }) => host)).toEqual(['detectportal.firefox.com']);
    expect(proxy.requests().map(({ host }) => host)).toEqual(['evil.detectportal.firefox.com.example']);
  });
});
