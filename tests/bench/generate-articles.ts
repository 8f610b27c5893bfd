/** Makes articles with highlights and notes, as many as wanted, the same each time and one by one. All words are invented. */
import { highlightIdSchema, noteIdSchema, pageIdSchema, highlightColours } from '@/lib/core/notes/rows';
import type { HighlightWithNote, PageRow, PageWithHighlights } from '@/lib/core/notes/rows';
import { entityIdSchema } from '@/lib/core/entities/record';

const highlightsPerArticle = 10;

const words = (
  'the harbour council said on Tuesday that lamps along its quay would stay dark because nobody had paid for oil since winter ' +
  'while fishermen (some of them old) asked *why* a town of 4,000 could not afford light & warmth – a question for_the minister'
).split(' ');

const times = { revision: 1, createdAt: 1_751_446_800_000, modifiedAt: 1_751_446_800_000, deletedAt: null };

/** Numbers that look random and are not: a linear congruential generator with the constants of Numerical Recipes. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** So many articles with ten highlights each; half of the highlights have a note, a third has tags. */
export function* generateArticles(count: number): Generator<PageWithHighlights> {
  const random = createRandom(7);
  const sentence = (length: number): string =>
    Array.from({ length }, () => words[random(words.length)] ?? '').join(' ');
  const uuid = (kind: number, number: number): string =>
    `${String(kind).repeat(8)}-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
  for (let number = 0; number < count; number += 1) {
    const page: PageRow = {
      id: pageIdSchema.parse(uuid(1, number)),
      ...times,
      urlKeys: [`gazette.example/${number}`],
      url: `https://gazette.example/news/${number}?part=1&print=no`,
      title: `${sentence(8)}: ${number}`,
      byline: 'Mara Quill',
      site: 'The Test Gazette',
      published: `20${10 + random(15)}-0${1 + random(9)}-1${random(10)}`,
      language: 'en',
    };
    const highlights = Array.from({ length: highlightsPerArticle }, (_, index): HighlightWithNote => {
      const id = highlightIdSchema.parse(uuid(2, number * highlightsPerArticle + index));
      const exact = sentence(12 + random(30));
      const anchor = { exact, prefix: sentence(6), suffix: sentence(6), start: 0, end: exact.length };
      const entities = [
        {
          id: entityIdSchema.parse(`starter:port-${random(200)}`),
          wikidata: null,
          title: null,
          name: `Port ${random(200)}`,
        },
      ];
      const note = {
        id: noteIdSchema.parse(uuid(3, 1)),
        ...times,
        pageId: page.id,
        highlightId: id,
        text: `Compare **${sentence(20)}**`,
        tags: random(3) === 0 ? ['sea', 'trade'] : [],
      };
      const colour = highlightColours[random(highlightColours.length)] ?? 'claim';
      return {
        highlight: { id, ...times, pageId: page.id, anchor, colour, entities },
        note: random(2) === 0 ? note : null,
      };
    });
    yield { page, highlights };
  }
}
