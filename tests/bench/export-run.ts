/**
 * Exports 100,000 invented highlights of 10,000 articles in each layout, file by file, and says how long it took, how much processor time the
 * longest slice took and how much memory was in use at most. Beside it, in the same run, the same library by a peer: trees printed by `mdast-util-to-markdown`,
 * properties by `yaml`, which is how Markdown is usually made safely; it prints one article in twenty, and its time is told for all.
 */
import { toMarkdown as printTree } from 'mdast-util-to-markdown';
import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';
import { exportNotes } from '@/lib/core/export/export-notes';
import { builtInLayoutNames, builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import type { Layout } from '@/lib/core/export/layouts/layout';
import { mergeFile } from '@/lib/core/export/merge/merge-file';
import type { ExportArticle } from '@/lib/core/export/scopes/export-rows';
import { ofEverything } from '@/lib/core/export/scopes/scopes';
import { startingTemplate } from '@/lib/core/export/templates/export-template';
import { createTemplateLayout } from '@/lib/core/export/templates/template-layout';
import { createCollect } from './collect-garbage';
import { generateArticles } from './generate-articles';

const highlights = Number(process.argv[2] ?? 100_000);
const articles = Math.ceil(highlights / 10);
const peerShare = 20;
const collect = createCollect();

const scopeOf = (count: number) =>
  ofEverything('Everything', { articles: generateArticles(count), projects: [], dossiers: [] });

interface Measured {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly longestSliceMs: number;
  readonly peakMegabytes: number;
  readonly megabytes: number;
}

const toMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

function measure(texts: Iterable<string | null>): Measured {
  collect('major');
  const [startHeap, startCpu, start] = [process.memoryUsage().heapUsed, process.cpuUsage(), performance.now()];
  let [last, longest, peak, characters, count] = [toMs(startCpu), 0, 0, 0, 0];
  for (const text of texts) {
    // The processor's time: what other programs take of the machine meanwhile is no slice of ours.
    const now = toMs(process.cpuUsage());
    longest = Math.max(longest, now - last);
    last = now;
    characters += text?.length ?? 0;
    if ((count += 1) % 200 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - startHeap);
  }
  const { user, system } = process.cpuUsage(startCpu);
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: (user + system) / 1e6,
    longestSliceMs: longest,
    peakMegabytes: peak / 1e6,
    megabytes: characters / 1e6,
  };
}

/** What making the library takes, which is part of every other line. */
function* readNothing(): Generator<null> {
  for (const _ of generateArticles(articles)) yield null;
}

function* exportTexts(layout: Layout, form: 'files' | 'one'): Generator<string | null> {
  for (const file of exportNotes(scopeOf(articles), layout, { form })) yield file?.text ?? null;
}

/** One article that holds as much as a library. */
function* longArticle(): Generator<string | null> {
  const quoted: ExportArticle[] = [];
  for (const article of generateArticles(1_000)) {
    quoted.push(article);
    // Making the library is no slice of the export.
    yield null;
  }
  const [first] = quoted;
  if (first === undefined) return;
  const article = { page: first.page, highlights: quoted.flatMap(({ highlights }) => highlights) };
  const scope = ofEverything('Everything', { articles: [article], projects: [], dossiers: [] });
  for (const file of exportNotes(scope, builtInLayouts.plain)) yield file?.text ?? null;
}

/** Each file exported again into itself, with a line of the reader's in it. */
function* mergeTexts(): Generator<string> {
  for (const file of exportNotes(scopeOf(articles), builtInLayouts.obsidian)) {
    if (file === null) continue;
    const edited = file.text.replace('\n^bs-', '\nMy own line.\n\n^bs-');
    yield mergeFile({ text: edited, document: file.document }, file.document).text;
  }
}

function* peerTexts(): Generator<string> {
  for (const { page, highlights } of generateArticles(Math.ceil(articles / peerShare))) {
    const text = (value: string) => ({ type: 'text', value }) as const;
    const blocks = highlights.flatMap(({ highlight, note }): RootContent[] => [
      { type: 'blockquote', children: [{ type: 'paragraph', children: [text(highlight.anchor.exact)] }] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: toPassageLink(page.url, highlight.anchor), children: [text('passage')] }],
      },
      { type: 'paragraph', children: [text(note?.text ?? '')] },
    ]);
    const { title, url, site, byline } = page;
    const heading: RootContent = { type: 'heading', depth: 1, children: [text(title)] };
    yield `---\n${stringify({ title, url, site, byline })}---\n\n${printTree({ type: 'root', children: [heading, ...blocks] })}`;
  }
}

function say(name: string, measured: Measured, times = 1): void {
  const { seconds, cpuSeconds, longestSliceMs, peakMegabytes, megabytes } = measured;
  const columns = [
    `${(seconds * times).toFixed(2)} s`,
    `${(cpuSeconds * times).toFixed(2)} s`,
    `${longestSliceMs.toFixed(1)} ms`,
    `${peakMegabytes.toFixed(0)} MB`,
    `${(megabytes * times).toFixed(0)} MB`,
  ];
  console.log(name.padEnd(34) + columns.map((column) => column.padStart(13)).join(''));
}

const template = { id: '55555555-5555-4555-8555-555555555555', name: 'Starting template', ...startingTemplate };
const templated = createTemplateLayout(template, 'en-GB', ({ message }) => {
  throw new Error(message);
});

console.log(`${highlights} highlights of ${articles} articles to Markdown; orientation: 3 s`);
console.log(
  ''.padEnd(34) + ['time', 'processor', 'longest slice', 'memory', 'text'].map((name) => name.padStart(13)).join(''),
);
say('making the library alone', measure(readNothing()));
for (const name of builtInLayoutNames) say(name, measure(exportTexts(builtInLayouts[name], 'files')));
say('plain, in one file', measure(exportTexts(builtInLayouts.plain, 'one')));
say('plain, one article of 10,000', measure(longArticle()));
if (templated.kind === 'done') say('a template of Liquid', measure(exportTexts(templated.layout, 'files')));
say('obsidian, exported again', measure(mergeTexts()));
say('trees (mdast-util-to-markdown)', measure(peerTexts()), peerShare);
