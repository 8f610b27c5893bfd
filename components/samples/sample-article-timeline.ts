/** The timeline of an invented article, for examples and tests of components: every way in which a date can be said. */
import { entityIdSchema } from '@/lib/core/entities/record';
import type { TextSpan } from '@/lib/core/text/span';
import type { ArticleEntry, ArticleTimeline, RelativeTo } from '@/lib/core/timeline/article-entry';

const sentences = [
  'The ferry line between Sarn and Ostrey opened in 1962, and for half a century nobody thought of closing it.',
  'In 2018 Ilva Brandt won the governorship of Ostrey on a promise to keep the harbour in public hands.',
  'The following year her council signed a contract with the port authority of Sarn that ran until 2024.',
  'In her first week in office she had ordered the tugs to stay in port.',
  'A court in Sarn overturned the contract in March 2023.',
  'Last Friday the last ferry left half empty.',
  'Both councils will vote on a new line in October 2025.',
  'Two months after the storm, the lighthouse went dark.',
];

/** The article's text. */
export const sampleArticleText = sentences.join('\n');

function span(words: string): TextSpan {
  const start = sampleArticleText.indexOf(words);
  if (start < 0) throw new Error(`The sample does not say “${words}”`);
  return { start, end: start + words.length };
}

function sentence(number: number): string {
  return sentences[number] ?? '';
}

interface Said {
  readonly sentence: number;
  readonly when: string;
  readonly date: string;
  readonly names: readonly ('Sarn' | 'Ostrey' | 'Ilva Brandt')[];
  readonly relativeTo?: RelativeTo;
  readonly kind?: ArticleEntry['kind'];
}

function entry(said: Said): ArticleEntry {
  const text = sentence(said.sentence);
  return {
    kind: said.kind ?? 'point',
    date: said.date,
    eventKind: 'other',
    text,
    source: 'article',
    citation: null,
    sentence: span(text),
    when: span(said.when),
    relativeTo: said.relativeTo ?? null,
    entities: said.names.map((name) => ({
      ...span(text),
      entityId: entityIdSchema.parse(`starter:${name.toLowerCase().replace(' ', '-')}`),
      name,
      kind: name === 'Ilva Brandt' ? 'person' : 'place',
    })),
    alsoAt: [],
  };
}

const articleDate = '2025-07-01';

/** Six sentences before the article and one after it, one date of which nobody can say when it was. */
export const sampleArticleTimeline: ArticleTimeline = {
  articleDate,
  entries: [
    entry({ sentence: 0, when: 'in 1962', date: '1962', names: ['Sarn', 'Ostrey'] }),
    entry({ sentence: 1, when: 'In 2018', date: '2018', names: ['Ilva Brandt', 'Ostrey'] }),
    entry({
      sentence: 3,
      when: 'In her first week in office',
      date: '2018-11-05/2018-11-11',
      kind: 'span',
      names: ['Ilva Brandt'],
      relativeTo: { kind: 'office', date: '2018-11-05', role: 'Governor of Ostrey', name: 'Ilva Brandt' },
    }),
    entry({
      sentence: 2,
      when: 'The following year',
      date: '2019',
      names: ['Sarn'],
      relativeTo: { kind: 'passage', date: '2018', ...span('In 2018') },
    }),
    entry({ sentence: 4, when: 'in March 2023', date: '2023-03', names: ['Sarn'] }),
    entry({
      sentence: 5,
      when: 'Last Friday',
      date: '2025-06-27',
      names: [],
      relativeTo: { kind: 'article', date: articleDate },
    }),
    entry({ sentence: 6, when: 'in October 2025', date: '2025-10', names: ['Sarn', 'Ostrey'] }),
  ],
  unresolved: [{ sentence: span(sentence(7)), when: span('Two months after the storm') }],
};
