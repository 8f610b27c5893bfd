import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildExtension } from '@/lib/cli/browsers/build-extension';
import type { PageReport } from '@/lib/messages/protocol';
import { readReport } from '../support/browsers/article-tab';
import { keepPassages, readPlaced } from '../support/browsers/kept-passages';
import { openWorld } from '../support/browsers/world';
import type { World } from '../support/browsers/world';
import { describeWithShared, sharedPath } from '../support/shared';

const pairSchema = z.object({
  anchors: z.array(
    z.object({
      quote: z.string(),
      expect: z.enum(['exact', 'fuzzy', 'orphan-or-boilerplate']),
      becomes: z.optional(z.string()),
    }),
  ),
});
type Expected = z.infer<typeof pairSchema>['anchors'][number];
type Placed = PageReport['highlights'][number];

/** What became of one quote on the second capture. */
interface Outcome {
  readonly slug: string;
  readonly expected: Expected;
  readonly placed: Placed;
  /** The words it stands on now; null when it is lost. */
  readonly words: string | null;
}

const folder = sharedPath('pages', 'pairs');
const slugs =
  folder === null
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'dom-only')
        .map(({ name }) => name);

/** Share of the words of the shorter text that the longer one has: the given texts are cut off at some length. */
function likeness(a: string, b: string): number {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  const words = new Set(longer.split(/\s+/));
  const wanted = shorter.split(/\s+/);
  return wanted.filter((word) => words.has(word)).length / wanted.length;
}

/** Keeps the quotes on the first capture and reads where they stand on the second, under the same address. */
async function visitPair(world: World, site: string, slug: string): Promise<readonly Outcome[]> {
  const source = join(folder ?? '', slug);
  const { anchors } = z.parse(pairSchema, JSON.parse(readFileSync(join(source, 'pair.json'), 'utf8')));
  const address = world.url(`${slug}.html`, 'pairs');
  cpSync(join(source, 'old.html'), join(site, `${slug}.html`));
  const tab = await world.reader.openTab(address);
  await tab.show();
  const kept = new Map<string, Expected>();
  for (const expected of anchors) {
    if ((await keepPassages(world.reader, tab, [expected.quote])).length === 0) continue;
    const { highlights } = await readPlaced(world.reader, tab, kept.size + 1);
    const fresh = highlights.find(({ highlightId }) => !kept.has(highlightId));
    if (fresh !== undefined) kept.set(fresh.highlightId, expected);
  }
  cpSync(join(source, 'new.html'), join(site, `${slug}.html`));
  await tab.page.reload({ waitUntil: 'load' });
  await readPlaced(world.reader, tab, kept.size);
  const { highlights } = await readReport(world.reader, tab);
  await tab.close();
  return highlights.flatMap((placed): Outcome[] => {
    const expected = kept.get(placed.highlightId);
    const words = placed.state === 'lost' ? null : (placed.text ?? expected?.quote ?? null);
    return expected === undefined ? [] : [{ slug, expected, placed, words }];
  });
}

const told = ({ slug, expected, placed, words }: Outcome): unknown => [
  slug,
  placed.state,
  expected.quote.slice(0, 60),
  words?.slice(0, 60),
];

describeWithShared('highlights on an article at two moments', () => {
  let world: World | null = null;
  const site = mkdtempSync(join(tmpdir(), 'backstory-pairs-'));
  const outcomes: Outcome[] = [];
  const expecting = (expectation: Expected['expect']): readonly Outcome[] =>
    outcomes.filter(({ expected }) => expected.expect === expectation);

  beforeAll(async () => {
    await buildExtension('chromium');
    world = await openWorld('chromium', {
      folder: site,
      headers: () => ({ 'content-security-policy': "script-src 'none'" }),
    });
    for (const slug of slugs) outcomes.push(...(await visitPair(world, site, slug)));
  }, 30 * 60_000);
  afterAll(async () => {
    await world?.close();
    rmSync(site, { recursive: true });
  });

  it('are kept for most quotes', () => {
    expect(outcomes.length).toBeGreaterThan(slugs.length * 5);
  });

  it('stand on their words where these are the same', () => {
    const lost = expecting('exact').filter(
      ({ words, expected }) => words === null || likeness(words, expected.quote) < 0.9,
    );
    expect(lost.map(told)).toEqual([]);
  });

  it('stand on the words as they were edited, or are lost', () => {
    const wrong = expecting('fuzzy').filter(
      ({ words, expected }) => words !== null && likeness(words, expected.becomes ?? expected.quote) < 0.5,
    );
    expect(wrong.map(told)).toEqual([]);
    expect(expecting('fuzzy').filter(({ words }) => words !== null).length).toBeGreaterThan(
      expecting('fuzzy').length / 2,
    );
  });

  it('stand nowhere else when their words are gone', () => {
    // What surrounds an article is often there again, as it was or with another word in it.
    const wrong = expecting('orphan-or-boilerplate').filter(
      ({ words, expected }) => words !== null && likeness(words, expected.quote) < 0.5,
    );
    expect(wrong.map(told)).toEqual([]);
  });
});
