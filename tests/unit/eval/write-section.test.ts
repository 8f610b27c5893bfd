import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../eval/entities/report/table';
import { withSection } from '../../eval/write-section';

const page = '# Evaluations\n\nWhat is measured.\n\n## Anchors\n\nOld.\n\n## Dates\n\nStay.\n';

describe('keeping figures in their section', () => {
  it('replaces the section of that heading and leaves the others', () => {
    expect(withSection(page, 'Anchors', 'New.')).toBe(page.replace('Old.', 'New.'));
  });

  it('adds a section that is not there at the end', () => {
    expect(withSection(page, 'Names', 'Found.')).toBe(`${page}\n## Names\n\nFound.\n`);
  });

  it('replaces the last section', () => {
    expect(withSection(page, 'Dates', 'Moved.')).toBe(page.replace('Stay.', 'Moved.'));
  });
});

describe('a table', () => {
  it('is as wide as its widest cells', () => {
    const table = toMarkdown({ columns: ['set', 'right'], rows: [['made-up', '1']] });
    expect(table.split('\n')).toEqual(['| set     | right |', '| ------- | ----: |', '| made-up |     1 |']);
  });
});
