import { describe, expect, it, vi } from 'vitest';
import { SelectionToolbar } from '@/components/toolbar/selection-toolbar';
import type { SelectionToolbarProps } from '@/components/toolbar/selection-toolbar';
import { getNamed, pressKey, renderComponent, settle } from '../../support/render-component';

function draw(changes: Partial<SelectionToolbarProps> = {}, direction: 'ltr' | 'rtl' = 'ltr') {
  const calls = {
    onColour: vi.fn(),
    onNote: vi.fn(),
    onCopy: vi.fn(),
    onCite: vi.fn(),
    onCopyLink: vi.fn(),
    onClose: vi.fn(),
  };
  const root = renderComponent(<SelectionToolbar colour={null} {...calls} {...changes} />, { direction });
  return { root, ...calls };
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('the selection toolbar', () => {
  it('highlights in the colour that is pressed', async () => {
    const { root, onColour } = draw();
    await settle(() => getNamed(root, 'button', 'Doubt').click());
    expect(onColour).toHaveBeenCalledExactlyOnceWith('doubt');
  });

  it('is one stop for the Tab key, at the colour the highlight has', () => {
    const { root } = draw({ colour: 'quote' });
    const stops = [...root.querySelectorAll('button')].filter((button) => button.tabIndex === 0);
    expect(stops.map((button) => button.textContent)).toEqual(['Quote']);
    expect(stops[0]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is walked with the arrow keys, round its ends', async () => {
    const { root } = draw();
    getNamed(root, 'button', 'Claim').focus();
    await pressKey('ArrowRight');
    expect(focused()).toBe('Evidence');
    await pressKey('ArrowLeft');
    await pressKey('ArrowLeft');
    expect(focused()).toBe('Copy link to the passage');
    await pressKey('Home');
    expect(focused()).toBe('Claim');
    await pressKey('End');
    expect(focused()).toBe('Copy link to the passage');
  });

  it('is walked the other way round where one reads the other way round', async () => {
    const { root } = draw({}, 'rtl');
    getNamed(root, 'button', 'ادعاء').focus();
    await pressKey('ArrowLeft');
    expect(focused()).toBe('دليل');
  });

  it('copies with a citation by one key while it has the focus, and leaves the browser its own', async () => {
    const { root, onCite } = draw();
    getNamed(root, 'button', 'Claim').focus();
    await pressKey('c');
    expect(onCite).toHaveBeenCalledOnce();
    await settle(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true, composed: true }),
      ),
    );
    expect(onCite).toHaveBeenCalledOnce();
  });

  it('leaves the selection alone when it is pressed', () => {
    const { root } = draw();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    getNamed(root, 'button', 'Claim').dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });

  it('closes on Escape and keeps the key to itself', async () => {
    const { root, onClose } = draw();
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside, { once: true });
    getNamed(root, 'button', 'Claim').focus();
    await pressKey('Escape');
    expect(onClose).toHaveBeenCalledOnce();
    expect(outside).not.toHaveBeenCalled();
    document.body.removeEventListener('keydown', outside);
  });

  it('says in a private window that nothing is stored', () => {
    const { root } = draw({ problem: 'private' });
    expect(root.querySelector('[role=status]')?.textContent).toBe('In a private window nothing is stored.');
  });

  it('offers to delete only at a highlight', () => {
    expect(draw().root.querySelectorAll('button')).toHaveLength(9);
    expect(getNamed(draw({ colour: 'claim', onDelete: vi.fn() }).root, 'button', 'Delete')).toBeTruthy();
  });

  it('attaches a lost highlight to the selection, and merges a highlight with those that touch it', async () => {
    const onAttach = vi.fn();
    await settle(() => getNamed(draw({ onAttach }).root, 'button', 'Attach here').click());
    expect(onAttach).toHaveBeenCalledOnce();
    const onMerge = vi.fn();
    const { root } = draw({ colour: 'claim', onMerge, neighbourCount: 2 });
    await settle(() => getNamed(root, 'button', 'Merge with 2 beside it').click());
    expect(onMerge).toHaveBeenCalledOnce();
  });
});
