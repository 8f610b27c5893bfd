/** Invents a library of any size from a seed: the same rows at every run. The words are made up; how often they come follows Zipf's law, as in any language. */

/** How much is invented. */
export interface LibrarySize {
  readonly pages: number;
  readonly highlights: number;
  readonly notes: number;
}

/** Rows as they lie in the tables. */
export interface InventedRows {
  readonly pages: readonly object[];
  readonly highlights: readonly object[];
  readonly notes: readonly object[];
}

/** Stands in every text that a list shows, so that it is seen when the first of them is there. */
export const shownSign = '§';

const vocabularySize = 60_000;
const tags = 400;
const people = 2_000;
const newest = Date.UTC(2025, 5, 1);
const hourMs = 3_600_000;

/** A generator of numbers from 0 to 1 (Lehmer's, with the multiplier of Park and Miller 1988). */
function createChance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** The word of a rank: syllables that spell its number, so that common words are short. */
export function wordOf(rank: number): string {
  const [consonants, vowels, ends] = ['bdfglmnprstv', 'aeiou', ['', 'n', 's', 'r', 'ed', 'ing']];
  let word = '';
  for (let left = rank + 7; left > 0; left = Math.floor(left / 60)) {
    word += consonants.charAt(left % 12) + vowels.charAt(Math.floor(left / 12) % 5);
  }
  return word + (ends[rank % ends.length] ?? '');
}

/** Invents the rows. */
export function generateRows(size: LibrarySize, seed: number): InventedRows {
  const chance = createChance(seed);
  const whole = (below: number): number => Math.floor(chance() * below);
  const rank = (): number => Math.floor(vocabularySize ** chance()) - 1;
  const text = (length: number): string => Array.from({ length }, () => wordOf(rank())).join(' ');
  const uuid = (): string => {
    const digits = Array.from({ length: 32 }, () => whole(16).toString(16)).join('');
    return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`;
  };
  const stamp = (createdAt: number) => ({ revision: 1, createdAt, modifiedAt: createdAt, deletedAt: null });
  const person = (): object => {
    const number = whole(people);
    return { id: `pack:${number}`, wikidata: null, title: null, name: `${wordOf(number)} ${wordOf(number + 5_000)}` };
  };
  const pages = Array.from({ length: size.pages }, (_, at) => ({
    ...{ id: uuid(), ...stamp(newest - (size.pages - at) * hourMs), urlKeys: [`site${at % 40}.example/${at}`] },
    ...{ url: `https://site${at % 40}.example/${at}`, title: `${shownSign} ${text(8)}`, byline: text(2) },
    ...{ site: `Site ${at % 40}`, published: '2024-05-17', language: 'en' },
  }));
  const highlights = Array.from({ length: size.highlights }, (_, at) => {
    const page = pages[at % pages.length];
    const exact = `${shownSign} “${text(20 + whole(30))}”`;
    return {
      ...{
        id: uuid(),
        ...stamp((page?.createdAt ?? newest) + Math.floor(at / pages.length) * 60_000),
        pageId: page?.id,
      },
      anchor: { exact, prefix: text(6), suffix: text(6), start: whole(20_000), end: 20_000 + exact.length },
      colour: ['claim', 'evidence', 'question', 'quote', 'doubt'][whole(5)],
      entities: Array.from({ length: whole(3) }, person),
    };
  });
  const onHighlights = Math.floor(size.notes * 0.9);
  const notes = Array.from({ length: size.notes }, (_, at) => {
    const highlight = at < onHighlights ? highlights[at * 2] : undefined;
    return {
      ...{
        id: uuid(),
        ...stamp(highlight?.createdAt ?? newest),
        pageId: highlight?.pageId ?? pages[whole(pages.length)]?.id,
      },
      ...{ highlightId: highlight?.id ?? null, text: text(10 + whole(30)) },
      tags: Array.from({ length: whole(3) }, () => wordOf(Math.floor(tags ** chance()))),
    };
  });
  return { pages, highlights, notes };
}
