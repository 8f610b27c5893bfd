import { describe, expect, it } from 'vitest';
import { createEssayCitations } from '@/lib/core/projects/essay-citations';
import { reuseEntries } from '@/lib/core/projects/reuse-entries';
import { toExportProject } from '@/lib/core/projects/to-export-project';
import { toProjectFile, toProjectText } from '@/lib/surfaces/project-files';
import { pagePart, quotePart, somePage, someProject, wordsPart } from '@/tests/support/project-content';

const first = somePage(1, { title: 'Why the Talks Broke Down' });
const second = somePage(2, { title: 'A Quiet Year', byline: 'Bo Ferre', published: '2024-11' });
const parts = [
  wordsPart(1, 'heading', 'Cost'),
  quotePart(2, 'Fees were raised twice.', first),
  wordsPart(3, 'text', 'Nobody *counted* it.'),
  quotePart(4, 'No boat was laid up.', second),
  quotePart(5, 'The berths were shared.', first),
];
const wishes = { layout: 'essay', citationStyle: 'chicago-17-notes', colourNames: {} } as const;

describe('an essay', () => {
  it('stands in the order of the project, each quote with a footnote, the sources at the end', () => {
    const text = toProjectText({ project: someProject, parts }, wishes);
    const said = [someProject.name, 'Cost', 'Fees were', 'Nobody *counted*', 'No boat', 'The berths', '## Sources'];
    const places = said.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text.match(/^\[\^[^\]]+\]: /gm)).toHaveLength(3);
    expect(text.slice(text.indexOf('## Sources')).match(/^- /gm)).toHaveLength(2);
  });

  it('has a name that every file system takes', () => {
    expect(toProjectFile({ project: someProject, parts }, wishes).name).toBe('What did the closed harbour cost.md');
  });

  it('cites a source in full once, and shorter after that, in the reader’s style', () => {
    const { toFootnote, toBibliography } = createEssayCitations([first, second], 'chicago-17-notes', 0);
    expect(toFootnote(first, true).length).toBeGreaterThan(toFootnote(first, false).length);
    expect(toFootnote(first, false)).toContain('Lindqvist');
    expect(toBibliography([second])).toHaveLength(1);
  });

  it('leaves out what is gone or in the trash', () => {
    const gone = [quotePart(1, 'in the trash', first, true), quotePart(2, 'gone', null), pagePart(3, null)];
    expect(toExportProject({ project: someProject, parts: gone }).parts).toEqual([]);
  });

  it('in notes keeps the reader’s own names of colours', () => {
    const text = toProjectText(
      { project: someProject, parts },
      { ...wishes, layout: 'notes', colourNames: { claim: 'Assertion' } },
    );
    expect(text).toContain('Assertion');
  });
});

describe('reading a project again', () => {
  it('keeps the entries that say what they said, wherever they stand now, and no other', () => {
    const again = structuredClone(parts).reverse();
    const changed = again.map((entry) =>
      entry.kind === 'words' && entry.part.kind === 'text'
        ? { ...entry, part: { ...entry.part, revision: 2, text: 'Counted after all.' } }
        : entry,
    );
    const kept = reuseEntries(parts, changed);
    expect(kept.filter((entry) => parts.includes(entry))).toHaveLength(4);
    expect(kept.map(({ part }) => part.id)).toEqual(changed.map(({ part }) => part.id));
    expect(kept[2]).toBe(changed[2]);
  });
});
