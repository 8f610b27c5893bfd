import { describe, expect, it } from 'vitest';
import { senders } from '@/tests/support/fake-port';
import { expectDone, someHighlight } from '@/tests/support/memory-store';
import { startBackground } from './start-background';

async function startWithHighlight() {
  const background = startBackground();
  const highlight = expectDone(await background.store.highlights.create(someHighlight)).value;
  return { ...background, highlightId: highlight.id };
}

describe('the projects of the note frame', () => {
  it('take a highlight, tell when it was there already, and give it up again', async () => {
    const { store, frame, highlightId } = await startWithHighlight();
    const begun = await frame.send('projects/put', { highlightId, target: { kind: 'new', name: 'Harbours' } });
    expect(begun).toMatchObject({ ok: true, value: { kind: 'done', count: 1 } });
    const listed = await frame.send('projects/list', {});
    expect(listed).toMatchObject({ ok: true, value: { kind: 'done', projects: [{ name: 'Harbours' }] } });
    const [project] = expectDone(await store.projects.list()).value;
    if (project === undefined) throw new Error('No project was begun.');
    const target = { kind: 'known', id: project.project.id } as const;
    expect(await frame.send('projects/put', { highlightId, target })).toEqual({
      ok: true,
      value: { kind: 'done', count: 0, changeSetId: null },
    });
    const changeSetId = begun.ok && begun.value.kind === 'done' ? begun.value.changeSetId : null;
    expect(await frame.send('projects/undo', { changeSetId: changeSetId ?? '' })).toEqual({
      ok: true,
      value: { kind: 'done' },
    });
    expect(expectDone(await store.projects.list()).value).toEqual([]);
  });

  it('are not told to a page, nor taken from one', async () => {
    const { store, tab, highlightId } = await startWithHighlight();
    expect((await tab.send('projects/list', {})).ok).toBe(false);
    const target = { kind: 'new', name: 'Harbours' } as const;
    expect((await tab.send('projects/put', { highlightId, target })).ok).toBe(false);
    expect(expectDone(await store.projects.list()).value).toEqual([]);
  });

  it('are not told in a private window, where nothing is put into any', async () => {
    const { store, ask, highlightId } = await startWithHighlight();
    expectDone(await store.projects.begin('Harbours', []));
    const frame = ask(senders.privateNoteFrame);
    expect(await frame.send('projects/list', {})).toEqual({ ok: true, value: { kind: 'done', projects: [] } });
    const put = await frame.send('projects/put', { highlightId, target: { kind: 'new', name: 'Ports' } });
    expect(put).toEqual({ ok: true, value: { kind: 'refused', reason: 'private' } });
  });
});
