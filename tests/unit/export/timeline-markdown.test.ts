import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toLine } from '@/lib/core/export/plain-text';
import { toTimelineMarkdown } from '@/lib/core/export/timeline/timeline-markdown';
import { listEntries } from '@/lib/core/export/timeline/told-timeline';
import { anyTold, knownEntry, saidEntry, toldOf } from './told-timelines';

function nodesOf(node: Nodes, type: Nodes['type']): Nodes[] {
  const inner = 'children' in node ? node.children.flatMap((child) => nodesOf(child, type)) : [];
  return node.type === type ? [node, ...inner] : inner;
}

const textOf = (node: Nodes): string =>
  nodesOf(node, 'text')
    .map((text) => ('value' in text ? text.value : ''))
    .join('');

describe('a timeline as a Markdown list', () => {
  it('is a list with dates, quotations that lead to their sentence, gaps, and a line for the article', () => {
    const told = toldOf(
      knownEntry('1998', 'The *Sunshine* line opens'),
      saidEntry('2018-04', 'Three ferries came, and none of them was on time.'),
      knownEntry('2021', 'It is sold'),
    );
    const since = [knownEntry('2026', 'It closes')];
    const markdown = toTimelineMarkdown({ ...told, timeline: { ...told.timeline, since } });
    expect(markdown).toBe(`# Timeline: Sarn

- **1998**: The \\*Sunshine\\* line opens
- *20 years without an entry*
- **April 2018**: *“Three ferries came, and none of them was on time.”* · [passage](https://news.example/ferry#:~:text=Three%20ferries%20came%2C%20and%20none%20of%20them%20was%20on%20time.)
- **2021**: It is sold

**This article · 1 July 2025**

## Since then, as of October 2026

- **2026**: It closes
`);
  });

  it('says of words of several articles where they stand, and which of them the reader highlighted', () => {
    const kept = { kind: 'point', eventKind: 'other', citation: null } as const;
    const link = 'https://news.example/fees#:~:text=The%20fees%20rose.';
    const told = toldOf(
      { ...kept, date: '2018', text: 'The fees rose.', source: 'kept', origin: { title: 'The *fees*', link } },
      { ...kept, date: '2019', text: 'Nobody paid.', source: 'note', origin: { title: 'A strike', link: null } },
    );
    expect(toTimelineMarkdown(told)).toContain(`
- **2018**: *“The fees rose.”* · [The \\*fees\\*](${link})
- **2019**: *“Nobody paid.”* · A strike (Your note)
`);
  });

  it('tells every entry in order, whatever stands in it, and lets nothing become syntax', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const tree = fromMarkdown(toTimelineMarkdown(told));
        const lines = nodesOf(tree, 'listItem').map(textOf);
        for (const entry of listEntries(told.timeline)) {
          const text = toLine(entry.text);
          expect(lines.some((line) => line.includes(text))).toBe(true);
        }
        expect(nodesOf(tree, 'html')).toEqual([]);
        expect(nodesOf(tree, 'code')).toEqual([]);
        for (const link of nodesOf(tree, 'link'))
          expect('url' in link && link.url).toMatch(/^https:\/\/news\.example\//);
      }),
    );
  });
});
