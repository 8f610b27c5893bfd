import { describe, expect, it, vi } from 'vitest';
import { CheckUpView } from '@/components/checkup/check-up-view';
import type { CheckState, CheckUpActions, StorageFacts } from '@/components/checkup/check-up';
import { nothing } from '@/components/samples/sample-actions';
import { sampleNow } from '@/components/samples/sample-trash';
import type { DamagedRow } from '@/lib/core/care/library-report';
import { getNamed, renderComponent, settle } from '../../support/render-component';

const promised: StorageFacts = { isPersistent: true, usedBytes: 1_000_000, quotaBytes: 10_000_000 };
const difference = { added: 2, changed: 1, removed: 3, unchanged: 40, damaged: 0 };

function draw(check: CheckState = { kind: 'idle' }, storage = promised, changes: Partial<CheckUpActions> = {}) {
  const change = vi.fn();
  const actions: CheckUpActions = {
    onCheck: nothing,
    onStopCheck: nothing,
    undoMending: async () => ({ kind: 'done', changeSetId: '' }),
    takeSnapshot: async () => ({ kind: 'done' }),
    preview: async () => ({ kind: 'done', value: difference }),
    restore: async () => ({ kind: 'done', changeSetId: '' }),
    undoChange: async () => ({ kind: 'done' }),
    askForPersistence: async () => false,
    onCopy: nothing,
    ...changes,
  };
  const snapshot = { id: 'one', takenAt: sampleNow, reason: 'asked', sizeBytes: 2_000, rows: 46 } as const;
  const root = renderComponent(
    <CheckUpView
      snapshots={[snapshot]}
      isClosed={false}
      deletions={{ change }}
      now={sampleNow}
      onReload={nothing}
      {...{ check, storage, actions }}
    />,
    { width: 760 },
  );
  const press = (name: RegExp): Promise<void> =>
    settle(() => {
      const [button] = [...root.querySelectorAll('button')].filter((one) =>
        name.test(one.getAttribute('aria-label') ?? one.textContent),
      );
      if (button === undefined) throw new Error(`No button ${String(name)}`);
      button.click();
    });
  return { root, change, press };
}

const report = { counts: { pages: 1, highlights: 2, notes: 3 }, mended: [], changeSetId: null, damaged: [] };

describe('a check of the library', () => {
  it('shows how far it is, and stops when asked to', async () => {
    const onStopCheck = vi.fn();
    const { root, press } = draw({ kind: 'working', share: 0.25 }, promised, { onStopCheck });
    expect(root.querySelector('progress')?.value).toBe(0.25);
    await press(/^Stop$/);
    expect(onStopCheck).toHaveBeenCalledOnce();
  });

  it('says that everything fits together, and what it looked through', () => {
    const { root } = draw({ kind: 'done', report });
    expect(root.textContent).toContain('Looked through 1 article, 2 highlights and 3 notes.');
    expect(root.textContent).toContain('Everything fits together.');
  });

  it('tells what it mended in words, once for each kind', () => {
    const mended = ['a', 'b'].map((id) => ({ kind: 'crooked-anchor', id }) as const);
    const { root } = draw({ kind: 'done', report: { ...report, mended, changeSetId: 'x' } });
    expect(root.textContent).toContain('The places of 2 highlights were set right by their words.');
    expect(getNamed(root, 'button', 'Take the mending back')).toBeTruthy();
  });

  it('shows rows that were set aside and copies what is left of them', async () => {
    const onCopy = vi.fn<(text: string) => void>();
    const damaged: DamagedRow[] = [{ table: 'notes', key: 'odd', stored: { text: 'My words.', tags: 7 } }];
    const { root, press } = draw({ kind: 'done', report: { ...report, damaged } }, promised, { onCopy });
    expect(root.textContent).toContain('1 row cannot be read and was set aside.');
    expect(root.querySelector('.damaged-text')?.textContent).toContain('My words.');
    await press(/^Copy what is left/);
    expect(JSON.parse(onCopy.mock.lastCall?.[0] ?? 'null')).toEqual(damaged);
  });
});

describe('a snapshot', () => {
  it('says what going back would do before it offers to', async () => {
    const { root, change, press } = draw();
    expect(root.textContent).not.toContain('Go back to this');
    await press(/^What would change\?:/);
    expect(root.textContent).toContain('2 rows would come back.');
    expect(root.textContent).toContain('3 rows made since would go to the trash.');
    await press(/^Go back to this:/);
    expect(change).toHaveBeenCalledOnce();
    expect(change.mock.lastCall?.[0]).toBe('did_restore_snapshot');
  });

  it('offers nothing when the library is as it was', async () => {
    const preview = async () => ({ kind: 'done', value: { ...difference, added: 0, changed: 0, removed: 0 } }) as const;
    const { root, press } = draw({ kind: 'idle' }, promised, { preview });
    await press(/^What would change\?:/);
    expect(root.textContent).toContain('the library is as it was then');
    expect(root.textContent).not.toContain('Go back to this');
  });

  it('says when it cannot be read any more', async () => {
    const { root, press } = draw({ kind: 'idle' }, promised, {
      preview: async () => ({ kind: 'refused', reason: 'gone' }),
    });
    await press(/^What would change\?:/);
    expect(root.textContent).toContain('This snapshot cannot be read any more.');
  });

  it('that could not be taken says why', async () => {
    const { root, press } = draw({ kind: 'idle' }, promised, {
      takeSnapshot: async () => ({ kind: 'refused', reason: 'full' }),
    });
    await press(/^Take a snapshot now$/);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
  });
});

describe('the storage', () => {
  it('is asked for only as long as the browser has not promised it', async () => {
    expect(draw().root.textContent).not.toContain('Ask the browser');
    const { root, press } = draw({ kind: 'idle' }, { ...promised, isPersistent: false });
    await press(/^Ask the browser to keep it$/);
    expect(root.textContent).toContain('The browser did not promise it.');
  });
});
