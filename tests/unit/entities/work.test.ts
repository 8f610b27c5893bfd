import { describe, expect, test } from 'vitest';
import type { ReaderChoice } from '@/lib/core/entities/choices';
import { linkTextNow } from '@/lib/core/entities/link';
import type { Lexicon } from '@/lib/core/entities/lexicon';
import { fromSource } from '@/lib/knowledge/from-source';
import { worldLexicon } from '../../support/invented-world';
import { createMapLexicon } from '../../support/map-lexicon';

/** How often the lexicon was asked while a text was linked: the measure of work that no other program on the machine can change. */
function questionsFor(text: string, lexicon: Lexicon = worldLexicon): number {
  let questions = 0;
  const counting: Lexicon = {
    find(words) {
      questions++;
      return lexicon.find(words);
    },
    profile(id) {
      questions++;
      return lexicon.profile(id);
    },
  };
  linkTextNow({ text, blocks: [], title: null, published: '2025-06-30', language: 'en' }, counting);
  return questions;
}

describe('the linker’s work', () => {
  test.each([
    ['prose', 'Tolbrek warned that Han Seo-jun and Denzel Dorovic left the University of Nowhere (UN). '],
    ['the same name', 'Han Seo-jun '],
    ['half names', 'North '],
    ['no spaces', 'KestriaTolbrek'],
    ['only capitals', 'KESTRIA US WHO '],
    ['lists', 'Tolbrek, Sandrin and '],
    ['posts', 'the prime minister of Kestria and the president, '],
    ['legal forms', 'Alder Group Inc Inc '],
    ['particles', 'Tolbrek de la '],
    ['joints', 'aB'],
    ['hyphens', 'US-'],
    ['lone surrogates', '\ud83dKestria '],
    ['mixed scripts', '金正恩 كيم Kestria Ким '],
    ['lines', 'Kestria\n'],
  ])('grows no faster than the text: %s', (_name, piece) => {
    const [once, twice] = [questionsFor(piece.repeat(1_500)), questionsFor(piece.repeat(3_000))];
    expect(twice).toBeLessThanOrEqual(once * 2 + 10);
    expect(once / (piece.length * 1_500)).toBeLessThan(1.5);
  });
});

describe('a pack in which a thousand entities have one name', () => {
  const entities = Array.from({ length: 1_000 }, (_, at) => ({
    ...{ id: `alder-${String(at)}`, kind: 'organisation', name: 'Alder Board', aliases: ['ALD'] },
    ...{ description: 'Exists only in the tests of this project.', wikipedia: null, wikidata: null },
  }));
  const { records } = fromSource([{ file: 'many.json', value: { title: 'Many', asOf: '2025', entities } }]);
  const lexicon = createMapLexicon(records);
  const link = (text: string, decisions: readonly ReaderChoice[] = []) =>
    linkTextNow({ text, blocks: [], title: null, published: '2025-06-30', language: 'en' }, lexicon, decisions)
      .mentions;

  test('leaves the linker silent', () => {
    expect(link('The Alder Board (ALD) met. The ALD and the Alder Board agreed.')).toEqual([]);
  });

  test('reads each of them once, however often the name stands there', () => {
    const text = 'The Alder Board met. ';
    expect(questionsFor(text.repeat(50), lexicon)).toBeLessThan(questionsFor(text, lexicon) + 50 * 10);
  });

  test('keeps three of the others at hand when the reader decided for one of them', () => {
    const [first] = records;
    if (first === undefined) throw new Error('there are no records');
    const decision = { name: 'Alder Board', entityId: first.id, verdict: 'always' } as const;
    const [mention] = link('The Alder Board met.', [decision]);
    expect(mention?.entityId).toBe(first.id);
    expect(mention?.runnersUp).toHaveLength(3);
  });
});
