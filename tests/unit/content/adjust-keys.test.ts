import { describe, expect, it } from 'vitest';
import { toStep } from '@/components/adjust/handle-keys';
import { toUndoKey } from '@/entrypoints/content/adjusting/undo-keys';

const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };

describe('a key at the end of a highlight', () => {
  it('steps by a word along the line, the other way where one reads the other way', () => {
    const right = { ...none, key: 'ArrowRight' };
    expect(toStep(right, 'end', false)).toEqual({ end: 'end', unit: 'word', direction: 'forwards' });
    expect(toStep(right, 'end', true)).toEqual({ end: 'end', unit: 'word', direction: 'backwards' });
  });

  it('steps by a sentence up and down, and along the line with Control', () => {
    expect(toStep({ ...none, key: 'ArrowUp' }, 'start', false)).toMatchObject({
      unit: 'sentence',
      direction: 'backwards',
    });
    expect(toStep({ ...none, key: 'ArrowLeft', ctrlKey: true }, 'start', false)).toMatchObject({ unit: 'sentence' });
  });

  it('is left to the browser when it means something there', () => {
    expect(toStep({ ...none, key: 'ArrowLeft', altKey: true }, 'start', false)).toBeNull();
    expect(toStep({ ...none, key: 'a' }, 'start', false)).toBeNull();
  });
});

describe('the keys for taking back', () => {
  it('are those that everybody knows, on both kinds of keyboard', () => {
    expect(toUndoKey({ ...none, key: 'z', ctrlKey: true })).toBe('undo');
    expect(toUndoKey({ ...none, key: 'z', metaKey: true })).toBe('undo');
    expect(toUndoKey({ ...none, key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo');
    expect(toUndoKey({ ...none, key: 'y', ctrlKey: true })).toBe('redo');
  });

  it('are no others', () => {
    expect(toUndoKey({ ...none, key: 'z' })).toBeNull();
    expect(toUndoKey({ ...none, key: 'z', ctrlKey: true, altKey: true })).toBeNull();
    expect(toUndoKey({ ...none, key: 'y', metaKey: true })).toBeNull();
  });
});
