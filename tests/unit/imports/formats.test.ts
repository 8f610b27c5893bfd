import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '@/tests/support/shared';
import { expectFile, readText } from './read-file';

const url = 'https://news.example/harbour';
const text = (path: string): string => readFileSync(sharedPath('eval', 'fixtures', ...path.split('/')) ?? '', 'utf8');

describe('Hypothesis', () => {
  const row = {
    id: 'LOCX',
    uri: url,
    text: 'Who says so?',
    tags: ['sea', ' '],
    created: '2024-03-04T10:00:00.000000+00:00',
    document: { title: ['The harbour reopens'] },
    target: [
      {
        source: url,
        selector: [
          { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3, endContainer: '/p[1]', endOffset: 9 },
          { type: 'TextPositionSelector', start: 12, end: 31 },
          { type: 'TextQuoteSelector', exact: 'the ferries sailed', prefix: 'At noon ', suffix: ' again.' },
        ],
      },
    ],
  };

  it('comes with quote, context, note, tags and time', () => {
    const { format, records, aside } = expectFile({ total: 1, rows: [row] });
    expect([format, aside]).toEqual(['hypothesis', []]);
    expect(records).toMatchObject([
      {
        index: 1,
        page: { url, title: 'The harbour reopens' },
        anchor: { exact: 'the ferries sailed', prefix: 'At noon ', suffix: ' again.', start: 12, end: 30 },
        note: 'Who says so?',
        tags: ['sea'],
        createdAt: Date.UTC(2024, 2, 4, 10),
      },
    ]);
  });

  it('sets replies aside, and takes notes on a page as such', () => {
    const reply = { ...row, references: ['LOCX'] };
    const onPage = { ...row, target: [{ source: url }] };
    const { records, aside } = expectFile([row, reply, onPage]);
    expect(records.map(({ index, anchor }) => [index, anchor === null])).toEqual([
      [1, false],
      [3, true],
    ]);
    expect(aside).toEqual([{ index: 2, reason: 'reply' }]);
  });
});

describe('Obsidian Web Clipper', () => {
  it('comes with the text of its HTML and its notes', () => {
    const highlights = [
      {
        text: '<p>At noon <b>the ferries</b> sailed &amp; sang.</p><p>Again.</p>',
        timestamp: '2025-01-02T03:04:05.000Z',
      },
      { text: 'Fewer than 3 < 4 boats', notes: ['Why?', 'How?'] },
    ];
    const { format, records } = expectFile([{ url, title: 'Harbour', highlights }]);
    expect(format).toBe('obsidian-clipper');
    expect(records.map(({ anchor, note }) => [anchor?.exact, note])).toEqual([
      ['At noon the ferries sailed & sang.\nAgain.', ''],
      ['Fewer than 3 < 4 boats', 'Why?\n\nHow?'],
    ]);
    expect(records[0]?.createdAt).toBe(Date.UTC(2025, 0, 2, 3, 4, 5));
  });
});

describe('Readwise', () => {
  it('comes from the table that it takes in bulk', () => {
    const csv = `\ufeffHighlight,Title,Author,URL,Note,Location,Date\r\n"He said ""no"",\r\ntwice",Harbour,A. Writer,${url},'=1+1,3,2024-03-04 10:00:00+00:00\r\n\r\n`;
    const { format, records } = expectFile(csv);
    expect(format).toBe('readwise');
    expect(records).toMatchObject([
      {
        page: { url, title: 'Harbour', byline: 'A. Writer' },
        anchor: { exact: 'He said "no",\r\ntwice' },
        note: '=1+1',
        createdAt: Date.UTC(2024, 2, 4, 10),
      },
    ]);
  });

  it('comes from its own export, where books have no address and are kept by their titles', () => {
    const head =
      'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags';
    const { records, aside } = expectFile(
      `${head}\nThe tide turns.,Tides,B. Author,B0,,blue,"sea, trade",page,3,,\nNothing.,,,,,,,,,,\n`,
    );
    expect(records).toMatchObject([
      { page: { url: '', title: 'Tides' }, colour: 'quote', tags: ['sea', 'trade'], createdAt: null },
    ]);
    expect(records[0]?.urlKeys).toEqual(['no-address/b. author/tides']);
    expect(aside).toEqual([{ index: 2, reason: 'no-address' }]);
  });
});

describe('a file', () => {
  it.each([
    ['[{"url": "https://a.example", ', 'broken-json'],
    ['{}', 'unknown-format'],
    ['[]', 'unknown-format'],
    ['null', 'unknown-format'],
    ['', 'unknown-format'],
    ['Dear diary', 'unknown-format'],
    ['a,b\n1,2', 'unknown-format'],
  ])('%j is refused', (content, problem) => {
    expect(readText(content)).toEqual({ kind: 'refused', problem });
  });

  it('with bad records among good ones loses those alone, and says which and why', () => {
    const highlights = [
      ...Array.from({ length: 2_000 }, (_, at) => ({ text: `The tide turns for boat number ${at}.` })),
      { text: 7 },
      { text: '  ' },
      { text: 'x'.repeat(100_001) },
    ];
    const pages = [{ url, highlights }, 'page', { url: 'javascript:alert(1)', highlights: [{ text: 'Words.' }] }];
    const { records, aside } = expectFile([...pages, { url: 'harbour', highlights: [{ text: 'Words.' }] }]);
    expect(records).toHaveLength(2_000);
    expect(aside).toEqual([
      { index: 2_001, reason: 'not-a-record' },
      { index: 2_002, reason: 'no-quote' },
      { index: 2_003, reason: 'too-long' },
      { index: 2_004, reason: 'not-a-record' },
      { index: 2_005, reason: 'unsafe-address' },
      { index: 2_006, reason: 'no-address' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'JaVaScRiPt:1',
    'blob:https://a/b',
  ])('never brings the address %s', (bad) => {
    const { records, aside } = expectFile([{ url: bad, highlights: [{ text: 'Words of the page.' }] }]);
    expect(records).toEqual([]);
    expect(aside).toEqual([{ index: 1, reason: 'unsafe-address' }]);
  });

  it('keeps script in any field as text, or not at all', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const { records } = expectFile([
      { url, title: script, highlights: [{ text: `Words ${script}`, notes: [script] }] },
    ]);
    expect(records).toMatchObject([{ page: { title: script }, anchor: { exact: 'Words' }, note: script }]);
  });
});

describeWithShared('files of other tools', () => {
  it('of Marks are read, all but what is unsafe or empty', () => {
    const folder = 'text-highlighter-marks/e2e-tests/';
    const all = expectFile(text(`${folder}all-highlights-test.json`));
    expect(all.format).toBe('marks');
    expect(all.records.map(({ anchor, colour }) => [anchor?.exact.slice(0, 11), colour])).toEqual([
      ['This is a s', 'claim'],
      ['first secon', 'evidence'],
      ['Second line', 'quote'],
    ]);
    const reasons = (name: string) => expectFile(text(folder + name)).aside.map(({ reason }) => reason);
    expect(reasons('import-all-unsafe-urls.json')).toEqual(['unsafe-address', 'unsafe-address']);
    expect(new Set(reasons('import-mixed-unsafe-urls.json'))).toEqual(new Set(['unsafe-address']));
    expect(expectFile(text(`${folder}import-mixed-unsafe-urls.json`)).records.length).toBeGreaterThan(0);
    expect(reasons('import-mixed-schema-invalid.json')).toEqual(['no-quote']);
  });

  it('of Hypothesis are read', () => {
    const { format, records, aside } = expectFile(
      text('hypothesis-client/html-baselines/wikipedia-regression-testing.json'),
    );
    expect([format, records.length, aside]).toEqual(['hypothesis', 5, []]);
    for (const { anchor, page } of records) {
      expect(anchor?.exact).toBeTruthy();
      expect(page.url).toContain('wikipedia.org');
    }
  });
});
