import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printDocument } from '@/lib/core/export/exported-file';
import type { ExportBlock, ExportedDocument } from '@/lib/core/export/exported-file';
import { markAllRemoved } from '@/lib/core/export/merge/mark-removed';
import { mergeFile } from '@/lib/core/export/merge/merge-file';

/** A block as layouts print them: some words, a blank line, its id. */
function toBlock(number: number, words: string): ExportBlock {
  const id = `bs-${String(number).padStart(12, 'a')}`;
  return { id, text: `> ${words}\n\n^${id}\n\n**Claim** · passage ${number}` };
}

const words = fc.stringMatching(/^[a-d ]{1,4}$/).map((text) => `w${text}w`);

/** What the library holds at one time: blocks by number, in its order. */
const library = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 8 }), words), { selector: ([number]) => number, maxLength: 7 })
  .map((blocks) => blocks.map(([number, text]) => toBlock(number, text)));

const title = fc.constantFrom('Harbour lights', 'Talks: what now?', '"Quoted" #1', 'yes', '2018');

const document = fc.record({ title, blocks: library }).map(({ title, blocks }): ExportedDocument => ({
  form: 'yaml',
  properties: [
    { name: 'title', text: `title: ${JSON.stringify(title)}` },
    { name: 'site', text: 'site: The Test Gazette' },
  ],
  blocks: [{ id: 'head', text: `# ${title.replace('#', '\\#')}` }, ...blocks],
}));

/** What a reader may write anywhere: words, blank lines, syntax, pieces of our own blocks. */
const readersLine = fc.constantFrom(
  '',
  'mine',
  '  ',
  '> a quote of mine',
  '^bs-aaaaaaaaaaa1',
  '# Mine',
  '**Claim** · passage 1',
  '---',
  '- [ ] x',
);
const readersText = fc.array(readersLine, { maxLength: 4 });

/** The file with the reader's lines between the blocks, with blank lines around them or without. */
const edits = fc.array(fc.record({ lines: readersText, isGlued: fc.boolean() }), { minLength: 10, maxLength: 10 });

type Edit = { readonly lines: readonly string[]; readonly isGlued: boolean };

/** What the reader made of a file: their own property, and their lines behind the properties and behind each block. */
function edit({ properties, blocks }: ExportedDocument, between: readonly Edit[], isReversed: boolean): string {
  const [head, ...others] = blocks.map(({ text }) => text);
  const pieces = [head ?? '', ...(isReversed ? others.toReversed() : others)].map((text, index) => {
    const { lines, isGlued } = between[index] ?? { lines: [], isGlued: false };
    const own = lines.length === 0 ? '' : `${isGlued ? '' : '\n'}${lines.join('\n')}\n`;
    return `${text}\n${own}`;
  });
  return `---\n${properties.map(({ text }) => text).join('\n')}\nstatus: reading\n---\n\n${pieces.join('\n')}`;
}

/** How often each line stands in a text. */
function countLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

/** A line without the marks of a quotation. */
function bare(line: string): string {
  return line.replace(/^(> ?)+/, '').trim();
}

describe('exporting again', () => {
  it('keeps every line the reader wrote around and between, and has every block as the library has it now', () => {
    fc.assert(
      fc.property(document, document, edits, (before, after, between) => {
        const { text, conflicts } = mergeFile({ text: edit(before, between, false), document: before }, after);
        expect(conflicts).toEqual([]);
        const now = countLines(text.split('\n'));
        const own = countLines(before.blocks.flatMap((_, index) => between[index]?.lines ?? []));
        const ours = countLines(after.blocks.flatMap((block) => block.text.split('\n')));
        for (const [line, count] of own) {
          if (line.trim() !== '')
            expect(now.get(line) ?? 0, line).toBeGreaterThanOrEqual(count + (ours.get(line) ?? 0));
        }
        for (const block of after.blocks) expect(`\n${text}`).toContain(`\n${block.text}\n`);
        for (const property of after.properties) expect(text).toContain(`\n${property.text}\n`);
        expect(text).toContain('\nstatus: reading\n');
      }),
      { numRuns: 300 },
    );
  });

  it('marks what the library no longer has, and keeps its words', () => {
    fc.assert(
      fc.property(document, document, edits, (before, after, between) => {
        const { text, document } = mergeFile({ text: edit(before, between, false), document: before }, after);
        const present = new Set(after.blocks.map(({ id }) => id));
        for (const { id, text: words } of before.blocks.filter((block) => !present.has(block.id))) {
          expect(text).toContain(`${words}\n\n*Removed in Backstory.*`);
          expect(document.blocks.find((block) => block.id === id)?.removed).toBe(true);
        }
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(document, document, edits, fc.boolean(), (before, after, between, isReversed) => {
        const once = mergeFile({ text: edit(before, between, isReversed), document: before }, after);
        const twice = mergeFile(once, after);
        expect(twice.text).toBe(once.text);
        expect(twice.document).toEqual(once.document);
        expect(twice.conflicts).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing at all when nothing changed in the library, whatever became of the file', () => {
    fc.assert(
      fc.property(document, fc.array(fc.oneof(readersLine, words), { maxLength: 12 }), edits, (one, lines, between) => {
        for (const text of [
          lines.join('\n'),
          lines.join('\r\n'),
          edit(one, between, true),
          `\ufeff${edit(one, between, false)}`,
        ]) {
          expect(mergeFile({ text, document: one }, one).text).toBe(text);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('follows a new order in the library, with the reader’s lines behind their blocks', () => {
    fc.assert(
      fc.property(document, edits, (before, between) => {
        const [head, ...others] = before.blocks;
        const after = { ...before, blocks: [...(head === undefined ? [] : [head]), ...others.toReversed()] };
        const { text } = mergeFile({ text: edit(before, between, false), document: before }, after);
        const places = after.blocks.map((block) => `\n${text}`.lastIndexOf(`\n${block.text}\n`));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never loses a line of either side, even where both changed the same block', () => {
    const changes = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.constantFrom('mine 1', 'mine 2', '')), { maxLength: 6 });
    fc.assert(
      fc.property(document, document, changes, (before, after, changes) => {
        const lines = printDocument(before).split('\n');
        const bodyStart = 4;
        for (const [at, line] of changes) {
          const index = bodyStart + (at % Math.max(1, lines.length - bodyStart));
          lines[index] = line;
        }
        const own = lines.filter((line) => line.startsWith('mine'));
        const { text, document } = mergeFile({ text: lines.join('\n'), document: before }, after);
        const kept = text.split('\n').filter((line) => line.startsWith('mine'));
        expect(kept.toSorted()).toEqual(own.toSorted());
        // A line of ours that only the reader changed is theirs now; what the library says anew must stand there.
        const said = new Set(text.split('\n').map(bare));
        for (const block of after.blocks) {
          const old =
            before.blocks
              .find(({ id }) => id === block.id)
              ?.text.split('\n')
              .map(bare) ?? [];
          const anew = block.text.split('\n').map(bare);
          for (const line of anew.filter((line) => !old.includes(line))) expect(said, line).toContain(line);
        }
        expect(mergeFile({ text, document }, after).text).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('marks every block of a file whose article is gone, and keeps the reader’s words in it', () => {
    fc.assert(
      fc.property(document, edits, (before, between) => {
        const edited = edit(before, between, false);
        const { text } = mergeFile({ text: edited, document: before }, markAllRemoved(before, 'Removed in Backstory.'));
        for (const block of before.blocks) expect(text).toContain(`${block.text}\n\n*Removed in Backstory.*`);
        const words = new Set(text.split('\n'));
        for (const line of edited.split('\n')) expect(words).toContain(line);
      }),
    );
  });

  it('into a file it does not know adds what is missing and shows both where words differ', () => {
    const [one, two] = [toBlock(1, 'old words'), toBlock(2, 'two')];
    const text = `# Mine\n\n${one.text}\n\nMy words.\n`;
    const fresh: ExportedDocument = { form: 'yaml', properties: [], blocks: [toBlock(1, 'new words'), two] };
    const merged = mergeFile({ text, document: null }, fresh);
    expect(merged.text).toContain(text.trimEnd());
    expect(merged.text).toContain('> > new words');
    expect(merged.text).toContain(two.text);
    expect(merged.conflicts).toEqual([one.id]);
    expect(mergeFile(merged, fresh).text).toBe(merged.text);
  });

  it('shows both where reader and library changed a property, and joins lists', () => {
    const withProperties = (title: string, tags: string): ExportedDocument => ({
      form: 'yaml',
      properties: [
        { name: 'title', text: `title: ${title}` },
        { name: 'tags', text: `tags:\n${tags}` },
      ],
      blocks: [],
    });
    const before = withProperties('Old', '  - sea\n  - oil');
    const text = '---\ntitle: Mine # a remark\n# another\ntags: [sea, oil, "my own"]\n---\n\nWords.\n';
    const merged = mergeFile({ text, document: before }, withProperties('New', '  - sea\n  - trade'));
    expect(merged.text).toBe(
      '---\ntitle: Mine # a remark\n# Backstory: title: New\n# another\ntags:\n  - sea\n  - my own\n  - trade\n---\n\nWords.\n',
    );
    expect(merged.conflicts).toEqual(['title']);
  });

  it.each([
    ['a title', 'head', '# Harbour lights', '# My harbour', '# Harbour lights go out'],
    ['a list of links', 'slips', '- [[One]]', '- [[One|The first]]', '- [[One]]\n- [[Two]]'],
    [
      'an index',
      'index-article',
      '## Articles\n\n- [[One]]',
      '## My reading\n\n* [[One|1]]',
      '## Articles\n\n- [[Uno]]',
    ],
  ])(
    'shows both where reader and library changed %s, which carries no id, and tells it',
    (_name, id, was, mine, is) => {
      const [first, last] = [toBlock(1, 'one'), toBlock(2, 'two')];
      const withText = (text: string): ExportedDocument => {
        const own = { id, text };
        return { form: 'yaml', properties: [], blocks: id === 'head' ? [own, first, last] : [first, own, last] };
      };
      const text = printDocument(withText(mine));
      const merged = mergeFile({ text, document: withText(was) }, withText(is));
      expect(merged.conflicts).toEqual([id]);
      expect(merged.text.split('\n')).toEqual(expect.arrayContaining(mine.split('\n')));
      for (const line of is.split('\n').filter((line) => !was.includes(line))) {
        expect(merged.text).toContain(`\n> ${line}\n`);
        expect(merged.text).not.toContain(`\n${line}\n`);
      }
      expect(mergeFile(merged, withText(is))).toEqual({ ...merged, conflicts: [] });
    },
  );

  it('takes words that the reader wrote in the place of a title for their own', () => {
    const withTitle = (title: string): ExportedDocument => ({
      form: 'yaml',
      properties: [],
      blocks: [{ id: 'head', text: `# ${title}` }, toBlock(1, 'one')],
    });
    const text = `My words on it.\n\n${toBlock(1, 'one').text}\n`;
    const merged = mergeFile({ text, document: withTitle('Old') }, withTitle('New'));
    expect(merged.conflicts).toEqual([]);
    expect(merged.text).toContain('My words on it.');
    expect(merged.text).toContain('# New\n');
  });
});
