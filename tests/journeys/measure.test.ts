import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { predictPages } from '@/lib/cli/predict/pages';
import type { PagePrediction } from '@/lib/cli/predict/pages-line';
import { playReading } from '@/lib/cli/start/play-reading';
import { inBothBrowsers } from '../support/browsers/in-both-browsers';
import { repositoryFolder } from '../support/repository';

describe('measuring a folder of saved pages', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-measured-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function measure(fixtures: string): Promise<PagePrediction[]> {
    const out = join(folder, `${fixtures}.jsonl`);
    await predictPages(join(repositoryFolder, 'tests', 'fixtures', fixtures), out);
    const lines = (await readFile(out, 'utf8')).trim().split('\n');
    return lines.map((line) => JSON.parse(line) as PagePrediction);
  }

  it('tells the main text and the names in it, and that the document was not changed', async () => {
    const [page, ...others] = await measure('articles');
    expect(others).toEqual([]);
    if (page === undefined) throw new Error('There is no line.');
    expect(page).toMatchObject({ id: 'peninsula', domChanged: false, errors: [] });
    expect(page.mentions.length).toBeGreaterThan(20);
    for (const { start, end, text } of page.mentions) expect(page.text.slice(start, end)).toBe(text);
  });

  it('has a line for each page in the order of their names, those that are no article too', async () => {
    const pages = await measure('documents');
    expect(pages.map(({ id }) => id)).toEqual(['editable', 'frames', 'log-in']);
    expect(pages.flatMap(({ mentions }) => mentions)).toEqual([]);
  });
});

inBothBrowsers('a reading that is played', (world) => {
  it('leaves pictures, Markdown and a summary', async () => {
    const folder = world().downloadsDir;
    const written = await playReading(world().reader, world().url('articles/peninsula.html', 'demo'), folder);
    const names = ['article', 'card', 'card-dark', 'popup', 'sidepanel', 'library'].map((name) => `${name}.png`);
    expect((await readdir(folder)).sort()).toEqual([...names, 'notes.md', 'summary.json'].sort());
    expect(written.map((path) => path.slice(folder.length + 1)).sort()).toEqual((await readdir(folder)).sort());
    const summary = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as {
      kept: { quote: string; note: string };
    };
    const markdown = await readFile(join(folder, 'notes.md'), 'utf8');
    expect(markdown).toContain(summary.kept.quote);
    expect(markdown).toContain(summary.kept.note);
  });
});
