import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSeenEntities } from '@/lib/core/dossier/to-seen-entities';
import type { NamedAs } from '@/lib/core/dossier/to-seen-entities';
import { entityIdSchema } from '@/lib/core/entities/record';
import { longestSentence, mostDated, mostSeen, seenEntitySchema } from '@/lib/core/notes/observed-rows';
import { anyText } from '../../support/any-text';
import { edtfText } from '../dates/arbitraries';
import { saidEntry } from '../timeline/said-entry';

function named(number: number): NamedAs {
  return {
    entityId: entityIdSchema.parse(`starter:town-${number}`),
    ...{ name: `Town ${number}`, kind: 'place', title: null, wikidata: `Q${number + 1}` },
  };
}

const told = (date: string, text: string, about: readonly NamedAs[]) =>
  saidEntry(date, text, {
    entities: about.map(({ entityId, name, kind }) => ({ entityId, name, kind, start: 0, end: 1 })),
  });

describe('whom an article names', () => {
  it('is remembered once, with how often and with the dated sentences that name it', () => {
    const [a, b] = [named(1), named(2)];
    const entries = [told('1998', 'Both opened in 1998.', [a, b, a]), told('2004', 'It closed in 2004.', [a])];
    expect(toSeenEntities([a, b, a], { entries })).toEqual([
      {
        entity: { id: a.entityId, wikidata: 'Q2', title: null, name: 'Town 1' },
        ...{ kind: 'place', count: 2 },
        dated: [
          { date: '1998', text: 'Both opened in 1998.' },
          { date: '2004', text: 'It closed in 2004.' },
        ],
      },
      expect.objectContaining({ count: 1, dated: [{ date: '1998', text: 'Both opened in 1998.' }] }),
    ]);
  });

  it('fits what is kept, however much the article names and however long its sentences are', () => {
    const anyArticle = fc.record({
      mentions: fc.array(fc.nat(30).map(named), { maxLength: 60 }),
      entries: fc.array(
        fc
          .record({ date: edtfText, text: anyText(), about: fc.array(fc.nat(30).map(named)), times: fc.nat(400) })
          .map(({ date, text, about, times }) => told(date, `${text}😀`.repeat(times), about)),
        { maxLength: 80 },
      ),
    });
    fc.assert(
      fc.property(anyArticle, ({ mentions, entries }) => {
        const seen = toSeenEntities(mentions, { entries });
        for (const one of seen) expect(seenEntitySchema.safeParse(one).success).toBe(true);
        expect(seen.reduce((sum, { count }) => sum + count, 0)).toBe(mentions.length);
      }),
    );
  });

  it('cuts a long sentence between two characters', () => {
    const [one] = toSeenEntities([named(1)], { entries: [told('1998', `.${'😀'.repeat(600)}`, [named(1)])] });
    expect(one?.dated[0]?.text).toMatch(/^\.(?:😀)+…$/u);
    expect(one?.dated[0]?.text.length).toBeLessThanOrEqual(longestSentence);
  });

  it('keeps of too many those that are named most, and of too many sentences the first', () => {
    const crowd = Array.from({ length: mostSeen + 5 }, (_, number) => named(number));
    const last = named(mostSeen + 4);
    const entries = Array.from({ length: mostDated + 3 }, (_, year) => told(String(1900 + year), 'It rained.', [last]));
    const seen = toSeenEntities([...crowd, last], { entries });
    expect(seen).toHaveLength(mostSeen);
    const [first] = seen;
    expect(first).toMatchObject({ entity: { id: last.entityId }, count: 2 });
    expect(first?.dated).toHaveLength(mostDated);
  });
});
