import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_SELECTION_LENGTH, readSelection, trimSpan, watchSelection } from '@/lib/page/selection/selection';
import { readNow, showPage } from './show-page';

let lifetime = new AbortController();

afterEach(() => {
  lifetime.abort();
  lifetime = new AbortController();
  getSelection()?.removeAllRanges();
  showPage('');
});

/** What is selected when all of an element is, in the words of the page's text. */
function selectedIn(selector: string): string | null {
  const { text, map } = readNow();
  getSelection()?.selectAllChildren(document.querySelector(selector) ?? document.body);
  const selection = readSelection(document, text, map);
  return selection === null ? null : text.slice(selection.span.start, selection.span.end);
}

describe('a selection', () => {
  it('is a span of the text without white space at its ends', () => {
    showPage('<p>one</p><div id="s"> <p> two <b>three</b></p>\n </div><p>four</p>');
    expect(selectedIn('#s')).toBe('two three');
    expect(trimSpan('a  b', { start: 1, end: 3 })).toBeNull();
  });

  it('is none when it is empty, in a field, in an editable area or in hidden text', () => {
    showPage(
      '<p>one</p><p id="e"></p><div id="c" contenteditable>two</div><p id="h" style="visibility:hidden">three</p><p>four</p>',
    );
    expect(selectedIn('#e')).toBeNull();
    expect(selectedIn('#c')).toBeNull();
    expect(selectedIn('#h')).toBeNull();
  });

  it('is none while a password is selected', async () => {
    showPage('<p>one</p><input type="password" value="secret"><p>two</p>');
    const field = document.querySelector('input');
    await userEvent.click(field ?? document.body);
    field?.select();
    const { text, map } = readNow();
    expect(readSelection(document, text, map)).toBeNull();
  });

  it('is none when it is the whole of a long page', () => {
    showPage(`<p>${'word '.repeat(MAX_SELECTION_LENGTH / 4)}</p>`);
    expect(selectedIn('body')).toBeNull();
  });

  it('is found in an open shadow root', () => {
    showPage('<p>one</p><x-y><template shadowrootmode="open"><p>two</p></template></x-y>');
    const { text, map } = readNow();
    getSelection()?.selectAllChildren(document.querySelector('x-y')?.shadowRoot?.querySelector('p') ?? document.body);
    expect(readSelection(document, text, map)?.span).toEqual({ start: text.indexOf('two'), end: text.length });
  });

  it('knows which way it was dragged', () => {
    showPage('<p>one two</p>');
    const { text, map } = readNow();
    const node = document.querySelector('p')?.firstChild ?? document.body;
    getSelection()?.setBaseAndExtent(node, 7, node, 4);
    expect(readSelection(document, text, map)).toMatchObject({ span: { start: 4, end: 7 }, isBackward: true });
  });
});

describe('the end of selecting', () => {
  it('is told once after the pointer is released and not while it drags', async () => {
    showPage('<p style="font-size:40px">North Korea</p>');
    const onSettled = vi.fn();
    watchSelection({ document, signal: lifetime.signal, isOurs: () => false, onSettled });
    const word = document.querySelector('p')?.firstChild ?? document.body;
    document.dispatchEvent(new PointerEvent('pointerdown'));
    getSelection()?.setBaseAndExtent(word, 0, word, 5);
    await new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, { once: true });
    });
    expect(onSettled).not.toHaveBeenCalled();
    document.dispatchEvent(new PointerEvent('pointerup'));
    await vi.waitFor(() => {
      expect(onSettled).toHaveBeenCalledTimes(1);
    });
  });

  it('is told after a selection by keyboard or menu has come to rest', async () => {
    showPage('<p>North Korea</p>');
    const onSettled = vi.fn();
    watchSelection({ document, signal: lifetime.signal, isOurs: () => false, onSettled });
    getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
    await vi.waitFor(() => {
      expect(onSettled).toHaveBeenCalledTimes(1);
    });
  });
});
