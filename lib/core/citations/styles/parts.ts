/** Short ways to write the parts of templates, so that a style reads like the line it prints. */
import type { Fact, Part } from './style';

/** A field followed by a full stop. */
export function stop<One extends Part>(part: One): One {
  return { ...part, after: '.' };
}

/** Parts with a blank between them. */
export function line(...parts: readonly Part[]): Part {
  return { parts, between: ' ' };
}

/** Parts with a comma between them. */
export function commas(...parts: readonly Part[]): Part {
  return { parts, between: ', ' };
}

/** The first where the fact holds, else the second. */
export function when(fact: Fact, then: Part, otherwise?: Part): Part {
  return otherwise === undefined ? { when: fact, then } : { when: fact, then, otherwise };
}

/** The same template for every kind of source. */
export function everyKind(part: Part): { news: Part; opinion: Part; web: Part; report: Part } {
  return { news: part, opinion: part, web: part, report: part };
}

export const title: Part = { field: 'title' };
export const italicTitle: Part = { field: 'title', look: 'italic' };
export const quotedTitle: Part = { field: 'title', look: 'quoted' };
export const publication: Part = { field: 'publication' };
export const italicPublication: Part = { field: 'publication', look: 'italic' };
export const url: Part = { field: 'url' };
export const listNames: Part = { names: 'list' };

/** The part where the fact does not hold. */
export function unless(fact: Fact, part: Part): Part {
  return { when: fact, then: { words: '' }, otherwise: part };
}
