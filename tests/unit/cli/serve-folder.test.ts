import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '@/lib/cli/browsers/serve-folder';
import type { ServedFolder } from '@/lib/cli/browsers/serve-folder';

describe('a served folder', () => {
  let folder: string;
  let served: ServedFolder;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-served-'));
    await mkdir(join(folder, 'site'));
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'site', 'sunshine & rain.html'), '<p>Words');
    await writeFile(join(folder, 'site', 'data.xml'), '<a/>');
    served = await serveFolder(join(folder, 'site'), {
      headers: (url) => ({ 'x-asked': url.searchParams.get('q') ?? '' }),
      edit: (html, url) => `${html} for ${url.hostname}`,
    });
  });

  afterAll(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  /** Unlike fetch, sends a path as it is written. */
  const statusOf = (path: string): Promise<number> =>
    new Promise((done, fail) => {
      request({ host: '127.0.0.1', port: served.port, path }, (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      })
        .once('error', fail)
        .end();
    });

  it('gives its files with their type and the wished headers', async () => {
    const answer = await fetch(`${served.url('sunshine & rain.html')}?q=1`);
    expect(await answer.text()).toBe('<p>Words for 127.0.0.1');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-asked')).toBe('1');
    expect((await fetch(served.url('data.xml'))).headers.get('content-type')).toContain('application/xml');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt', '/%', '/', '/missing.html'])(
    'gives nothing for %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );
});
