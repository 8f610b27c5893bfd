import { describe, expect, it } from 'vitest';
import { pseudoWords } from '../../support/gallery-words';
import { toPseudo } from '../../support/pseudo-message';

describe('a pseudo-message', () => {
  it('can be read, is longer, and shows where it ends', () => {
    expect(toPseudo('Save')).toBe('[Šåvé ẽẽẽẽ]');
    expect(toPseudo('The library cannot be opened').length).toBeGreaterThan(28 * 1.4);
  });

  it('leaves placeholders to be filled', () => {
    expect(toPseudo('Open $NAME$ again')).toContain('$NAME$');
    expect(pseudoWords()('timeline_of', 'Alan')).toBe('[Ţîméļîñé öf Alan ẽẽẽẽ]');
  });

  it('counts as English does', () => {
    expect(pseudoWords().count('articles_count', 1)).toBe('[1 åřţîçļé ẽẽẽẽ]');
    expect(pseudoWords().count('articles_count', 1_200)).toBe('[1,200 åřţîçļéš ẽẽẽẽ]');
  });
});
