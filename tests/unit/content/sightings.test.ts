import { describe, expect, it, vi } from 'vitest';
import { createSightings } from '@/entrypoints/content/sightings';
import { entityIdSchema } from '@/lib/core/entities/record';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { Mention } from '@/lib/core/entities/mention';

const mention: Mention = {
  ...{ start: 0, end: 9, entityId: entityIdSchema.parse('starter:port-lorn'), name: 'Port Lorn', kind: 'place' },
  ...{ title: null, wikidata: null, via: 'name', confidence: 1, reasons: [], runnersUp: [] },
};
const read = { linking: { mentions: [mention], names: [] }, timeline: emptyArticleTimeline };
const unread = { linking: { mentions: [], names: [] }, timeline: emptyArticleTimeline };
const address = () => ({ url: 'https://news.example/story', canonicalUrl: null });

function setUp(answers: readonly ('done' | 'refused')[] = []) {
  const left = [...answers];
  const page = { isKept: false };
  const send = vi.fn(async () => ({
    ok: true as const,
    value: left.shift() === 'refused' ? { kind: 'refused', reason: 'full' } : { kind: 'done' },
  }));
  const sightings = createSightings({ background: { send: send as never }, address, isKept: () => page.isKept });
  return { page, send, sightings };
}

describe('whom the open page names', () => {
  it('is told nobody while nothing of the page is kept', () => {
    const { sightings, send } = setUp();
    sightings.tell(read);
    expect(send).not.toHaveBeenCalled();
  });

  it('is told once when something is kept, and again when it changes', () => {
    const { page, sightings, send } = setUp();
    page.isKept = true;
    sightings.tell(read);
    sightings.tell(read);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send).toHaveBeenCalledWith('sightings/write', {
      address: address(),
      seen: [expect.objectContaining({ count: 1, kind: 'place' })],
    });
    sightings.tell({ ...read, linking: { mentions: [mention, mention], names: [] } });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('is not forgotten because a page was not linked yet', () => {
    const { page, sightings, send } = setUp();
    page.isKept = true;
    sightings.tell(unread);
    expect(send).not.toHaveBeenCalled();
  });

  it('is told again when it could not be kept', async () => {
    const { page, sightings, send } = setUp(['refused']);
    page.isKept = true;
    sightings.tell(read);
    await vi.waitFor(() => {
      sightings.tell(read);
      expect(send).toHaveBeenCalledTimes(2);
    });
  });
});
