import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/watch/watch-page';
import type { PageWatch } from '@/lib/page/watch/watch-page';
import { showPage } from './show-page';

let lifetime = new AbortController();
const onTextChanged = vi.fn();
const onAddressChanged = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  lifetime = new AbortController();
  onTextChanged.mockReset();
  onAddressChanged.mockReset();
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  showPage('');
});

function watch(html: string): PageWatch {
  showPage(html);
  return watchPage({
    document,
    signal: lifetime.signal,
    isOurs: (element) => element.localName === 'bs-overlay',
    onTextChanged,
    onAddressChanged,
  });
}

/** Lets the observer deliver its records and the page be quiet for a time. */
async function rest(quietMs: number): Promise<void> {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(quietMs);
}

const first = (): Element => document.querySelector('p') ?? document.body;

describe('watching a page', () => {
  it('tells of changed text once the page is quiet', async () => {
    watch('<p>one</p>');
    first().textContent = 'two';
    await rest(100);
    first().append(' three');
    await rest(399);
    expect(onTextChanged).not.toHaveBeenCalled();
    await rest(1);
    expect(onTextChanged).toHaveBeenCalledTimes(1);
  });

  it.each<[string, () => void]>([
    [
      'a script',
      () => document.body.append(Object.assign(document.createElement('script'), { type: 'x', textContent: 'y' })),
    ],
    ['an empty element', () => document.body.append(document.createElement('div'))],
    ['white space', () => document.body.append(' \n ')],
    ['our own overlay', () => document.body.append(document.createElement('bs-overlay'))],
    ['a class', () => first().setAttribute('class', 'x')],
  ])('does not mind %s', async (_, change) => {
    watch('<p>one</p>');
    await rest(1_000);
    onTextChanged.mockReset();
    change();
    await rest(5_000);
    expect(onTextChanged).not.toHaveBeenCalled();
  });

  it('notices what is folded and unfolded', async () => {
    watch('<details><p>one</p></details>');
    document.querySelector('details')?.setAttribute('open', '');
    await rest(400);
    expect(onTextChanged).toHaveBeenCalledTimes(1);
  });

  it('looks into shadow roots that it was told of', async () => {
    const page = watch('<x-y><template shadowrootmode="open"><p>one</p></template></x-y>');
    await rest(1_000);
    onTextChanged.mockReset();
    const root = document.querySelector('x-y')?.shadowRoot;
    if (!root) throw new Error('no shadow root');
    page.follow([root]);
    root.append('two');
    await rest(400);
    expect(onTextChanged).toHaveBeenCalledTimes(1);
  });

  it('asks for fewer and fewer readings of a page that never rests', async () => {
    watch('<p>one</p>');
    for (let at = 0; at < 60_000; at += 50) {
      first().textContent = String(at);
      await rest(50);
    }
    expect(onTextChanged.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(onTextChanged.mock.calls.length).toBeLessThanOrEqual(6);
  });

  it('goes silent when the script ends', async () => {
    watch('<p>one</p>');
    first().textContent = 'two';
    await Promise.resolve();
    lifetime.abort();
    first().textContent = 'three';
    await rest(5_000);
    expect(onTextChanged).not.toHaveBeenCalled();
  });
});

describe('the address', () => {
  it('is told when the page navigates by itself, and not when it stays', () => {
    const home = location.href;
    watch('<p>one</p>');
    history.pushState(null, '', '#one');
    expect(onAddressChanged).toHaveBeenLastCalledWith(location.href);
    history.replaceState(null, '', '#one');
    expect(onAddressChanged).toHaveBeenCalledTimes(1);
    history.replaceState(null, '', home);
    expect(onAddressChanged).toHaveBeenCalledTimes(2);
  });

  it('is told when the page comes back from the back/forward cache', () => {
    watch('<p>one</p>');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(onAddressChanged).toHaveBeenCalledTimes(1);
  });
});
