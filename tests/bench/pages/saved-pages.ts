/** The saved pages that are measured: what their manifest says of each, and how each is opened: network blocked, page scripts off. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import * as z from 'zod/mini';

const quotationSchema = z.object({ text: z.string(), in_rendered_html: z.optional(z.boolean()) });

const savedPageSchema = z.object({
  slug: z.string(),
  file: z.string(),
  url: z.nullable(z.string()),
  language: z.string(),
  html_lang: z.nullable(z.string()),
  title: z.nullable(z.string()),
  author: z.nullish(z.union([z.string(), z.array(z.string())])),
  news: z.boolean(),
  gold_file: z.nullable(z.string()),
  gold_words_found_ratio: z.nullable(z.number()),
  published: z.nullable(z.string()),
  expected: z.nullish(z.array(quotationSchema)),
  must_not: z.nullish(z.array(z.union([z.string(), quotationSchema]))),
});
/** One page of the manifest. */
export type SavedPage = z.infer<typeof savedPageSchema>;

/** References written from another version of the page than the saved one are left out. */
const LEAST_GOLD_RATIO = 0.7;

/** Reads a folder's manifest. */
export function listSavedPages(folder: string): readonly SavedPage[] {
  return z.array(savedPageSchema).parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
}

/** The reference text of a page; null when it has none that fits the saved version. */
export function referenceOf(folder: string, page: SavedPage): string | null {
  if (page.gold_file === null || (page.gold_words_found_ratio ?? 0) < LEAST_GOLD_RATIO) return null;
  return readFileSync(join(folder, page.gold_file), 'utf8');
}

/** Opens a page in a fresh tab under its own address and closes it after the work is done. */
export async function withSavedPage<Result>(
  browser: Browser,
  folder: string,
  page: SavedPage,
  work: (tab: Page) => Promise<Result>,
): Promise<Result> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    const body = readFileSync(join(folder, page.file));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "script-src 'none'" };
    await tab.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
        ? route.fulfill({ body, headers })
        : route.abort(),
    );
    await tab.goto(page.url ?? `https://news.test/${page.slug}`, { waitUntil: 'load' });
    return await work(tab);
  } finally {
    await tab.close();
  }
}
