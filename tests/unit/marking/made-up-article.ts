/** Articles made of blocks of words, some of them mentions, for tests of what is underlined. */
import fc from 'fast-check';
import type { Mention } from '@/lib/core/entities/mention';
import { entityIdSchema, entityKinds } from '@/lib/core/entities/record';
import type { Block } from '@/lib/core/text/page-text';
import { densities } from '@/lib/core/marking/marking-wishes';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { MarkInput } from '@/lib/core/marking/choose-marks';

/** The wishes of a reader who likes everything underlined where it is first named. */
export const plainWishes: MarkingWishes = {
  marking: 'first',
  density: 'any',
  demonyms: true,
  hiddenKinds: [],
  mutedNames: [],
  mutedWords: [],
  muteHome: false,
};

type Named = Partial<Omit<Mention, 'start' | 'end'>>;

/** Words of a block: a string is plain text, an entry of the record of names is a mention of that name. */
export interface MadeBlock {
  readonly kind?: Block['kind'];
  readonly words: readonly (string | ({ readonly says: string; readonly of: string } & Named))[];
}

/** Puts an article together; a mention of `of` is one of the entity `starter:of`. */
export function makeArticle(blocks: readonly MadeBlock[]): MarkInput {
  let text = '';
  const mentions: Mention[] = [];
  const placed = blocks.map(({ kind = 'paragraph', words }): Block => {
    if (text !== '') text += '\n';
    const start = text.length;
    for (const word of words) {
      if (text.length > start) text += ' ';
      const from = text.length;
      text += typeof word === 'string' ? word : word.says;
      if (typeof word !== 'string') mentions.push(toMention(word, from, text.length));
    }
    return { kind, start, end: text.length };
  });
  return { text, blocks: placed, mentions, homeTitles: [] };
}

function toMention({ of, says, ...named }: { says: string; of: string } & Named, start: number, end: number): Mention {
  return {
    entityId: entityIdSchema.parse(`starter:${of}`),
    name: says,
    kind: 'person',
    title: null,
    wikidata: null,
    via: 'name',
    confidence: 1,
    reasons: [],
    runnersUp: [],
    ...named,
    start,
    end,
  };
}

const anyWord = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('the', 'ferry', 'left', 'on', 'time') },
  {
    weight: 1,
    arbitrary: fc.record({
      says: fc.constantFrom('Ines', 'Okoro', 'Marvania', 'Marvanian'),
      of: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      kind: fc.constantFrom(...entityKinds),
      via: fc.constantFrom<Mention['via'][]>('name', 'short', 'demonym', 'seat', 'acronym', 'role'),
    }),
  },
);

/** Any article of a few blocks. */
export const anyBlocks = fc.array(
  fc.record({
    kind: fc.constantFrom<Block['kind'][]>('title', 'paragraph', 'list', 'tags', 'quote', 'code'),
    words: fc.array(anyWord, { minLength: 1, maxLength: 30 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Any wishes but lists of one's own. */
export const anyWishes: fc.Arbitrary<MarkingWishes> = fc.record({
  marking: fc.constantFrom('first', 'all'),
  density: fc.constantFrom(...densities),
  demonyms: fc.boolean(),
  hiddenKinds: fc.uniqueArray(fc.constantFrom(...entityKinds), { maxLength: 3 }),
  mutedNames: fc.constant([]),
  mutedWords: fc.constant([]),
  muteHome: fc.boolean(),
});
