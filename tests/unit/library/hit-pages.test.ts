import { describe, expect, it } from 'vitest';
import { createHitPages } from '@/entrypoints/library/found/hit-pages';
import type { KnownHits } from '@/entrypoints/library/found/hit-pages';
import type { SearchAnswer, SearchHit, SearchRequest } from '@/lib/core/search/search-types';

const hit = (query: string, index: number): SearchHit => ({ kind: 'highlight', id: `${query}${index}`, pageId: null });

/** A search that finds as many as its query says, and answers when it is told to. */
function setUp() {
  const asked: { readonly request: SearchRequest; readonly answer: (answer?: SearchAnswer) => void }[] = [];
  const known: KnownHits[] = [];
  const search = {
    search: (request: SearchRequest) =>
      new Promise<SearchAnswer>((resolve) => {
        const total = Number(request.query.replace(/\D/g, ''));
        const length = Math.max(0, Math.min(request.limit, total - request.offset));
        const hits = Array.from({ length }, (_, index) => hit(request.query, request.offset + index));
        const found: SearchAnswer = { kind: 'found', total, hits, isComplete: true };
        asked.push({ request, answer: (answer = found) => resolve(answer) });
      }),
  };
  const pages = createHitPages(search, (now) => known.push(now));
  let answered = 0;
  /** Answers the oldest question that is open, once it was asked; with something else than what is found, if that is given. */
  const answerNext = async (answer?: SearchAnswer): Promise<void> => {
    await asking();
    asked[answered]?.answer(answer);
    answered += 1;
    await asking();
  };
  return { pages, asked, known, answerNext };
}

/** Lets everything go on that waits for nothing from outside. */
const asking = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const want = (query: string) => ({ query, sort: 'reading' }) as const;

describe('pages of hits', () => {
  it('are asked for one after another, as the list scrolls to them', async () => {
    const { pages, asked, known, answerNext } = setUp();
    pages.want(want('a1000'));
    await answerNext();
    expect(known.at(-1)?.total).toBe(1000);
    expect(known.at(-1)?.at(99)?.id).toBe('a100099');
    expect(known.at(-1)?.at(100)).toBeNull();
    pages.look(450, 520);
    await answerNext();
    await answerNext();
    expect(asked.map(({ request }) => request.offset)).toEqual([0, 400, 500]);
    expect(known.at(-1)?.at(510)?.id).toBe('a1000510');
  });

  it('stay as they were until the first answer to another wish', async () => {
    const { pages, known, answerNext } = setUp();
    pages.want(want('a3'));
    await answerNext();
    pages.want(want('b2'));
    expect(known.at(-1)?.at(0)?.id).toBe('a30');
    await answerNext();
    expect(known.at(-1)).toMatchObject({ total: 2 });
    expect(known.at(-1)?.at(0)?.id).toBe('b20');
  });

  it('of an older wish are not taken for those of a newer one', async () => {
    const { pages, known, answerNext } = setUp();
    pages.want(want('a3'));
    await asking();
    pages.want(want('b2'));
    await answerNext();
    expect(known).toEqual([]);
    await answerNext();
    expect(known.map(({ total }) => total)).toEqual([2]);
  });

  it('end where the list has become shorter than the place that is looked at', async () => {
    const { pages, known, answerNext } = setUp();
    pages.want(want('a1000'));
    await answerNext();
    pages.look(900, 950);
    await answerNext();
    pages.want(want('b10'));
    for (let step = 0; step < 3; step += 1) await answerNext();
    expect(known.at(-1)?.total).toBe(10);
    expect(known.at(-1)?.at(9)?.id).toBe('b109');
  });

  it('say when the library does not open, and ask no more', async () => {
    const { pages, asked, known, answerNext } = setUp();
    pages.want(want('a3'));
    await answerNext({ kind: 'closed' });
    expect(known.at(-1)).toMatchObject({ isClosed: true, total: null });
    expect(asked).toHaveLength(1);
  });

  it('are all there for whoever chooses a stretch', async () => {
    const { pages, answerNext } = setUp();
    pages.want(want('a30'));
    await answerNext();
    const listed = pages.list(5, 7);
    await answerNext();
    await answerNext();
    expect((await listed).map(({ id }) => id)).toEqual(['a305', 'a306', 'a307']);
  });
});
