import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { copyPlace } from '@/entrypoints/content/copying';
import type { Copied, CopyOutcome } from '@/entrypoints/content/copying';
import { nothingRead } from '@/entrypoints/content/open-page';
import type { OpenPage } from '@/entrypoints/content/open-page';
import { toArticleText } from '@/lib/core/text/page-text';
import { readArticle } from '@/lib/page/read-article';
import { runThrough, showPage } from '../page/show-page';

const quote = 'Rents rose by a third.';
const printed = { plain: '“Rents rose by a third.” (Ray, 2019)', html: '<p>“Rents rose by a third.” (Ray, 2019)</p>' };

/** The background: what it is asked, and what it answers. */
const send = vi.fn<(request: string, asked: unknown) => Promise<unknown>>();

/** Presses a button that copies the quotation, and hands over what reached the clipboard by type. */
async function press(wanted: Copied) {
  showPage(`<h1>Rents</h1><p>${quote} Nobody was asked.</p><button>Copy</button>`);
  const reading = runThrough(readArticle(document, { isOurs: () => false }));
  if (reading === null) throw new Error('The test page has no body.');
  const page: OpenPage = { ...reading, ...nothingRead, article: toArticleText(reading.page) };
  const start = page.page.text.indexOf(quote);
  const put = vi.spyOn(DataTransfer.prototype, 'setData');
  const heardByPage = vi.fn();
  document.addEventListener('copy', heardByPage, { once: true });
  const place = {
    page,
    span: { start, end: start + quote.length },
    style: 'apa-7',
    background: { send: send as never },
  } as const;
  let outcome: Promise<CopyOutcome> | undefined;
  const button = document.querySelector('button');
  button?.addEventListener('click', () => {
    outcome = copyPlace(place, wanted);
  });
  await userEvent.click(button ?? document.body);
  return { outcome: await outcome, copied: Object.fromEntries(put.mock.calls), heardByPage };
}

afterEach(() => {
  vi.restoreAllMocks();
  send.mockReset();
});

describe('what is copied from a page', () => {
  it('as a citation is what the background printed, rich and plain, and the page hears nothing', async () => {
    send.mockResolvedValue({ ok: true, value: printed });
    const { outcome, copied, heardByPage } = await press('citation');
    expect(outcome).toEqual({ copied: 'citation', problem: null });
    expect(copied).toEqual({ 'text/plain': printed.plain, 'text/html': printed.html });
    expect(heardByPage).not.toHaveBeenCalled();
    const [request, asked] = send.mock.calls[0] ?? [];
    expect(request).toBe('citations/quote');
    expect(asked).toMatchObject({ quote, style: 'apa-7', page: { url: location.href }, knownNames: [] });
  });

  it('is nothing, and said to be, where the background does not answer', async () => {
    send.mockResolvedValue({ ok: false, failure: 'outdated' });
    const { outcome, copied } = await press('citation');
    expect(outcome).toEqual({ copied: null, problem: 'no-answer' });
    expect(copied).toEqual({});
  });

  it('as a quotation or a link asks nobody', async () => {
    const { outcome, copied } = await press('quote');
    expect(outcome).toEqual({ copied: 'quote', problem: null });
    expect(copied['text/plain']).toMatch(/^“Rents rose by a third\.”/);
    const link = await press('link');
    expect(link.copied['text/plain']).toContain('#:~:text=');
    expect(send).not.toHaveBeenCalled();
  });
});
