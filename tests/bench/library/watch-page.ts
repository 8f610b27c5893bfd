/** What is put into a page of the extension before its own scripts: it notes when the first row is shown and how the search worker gets on. Closes over nothing. */

/** What was noted, in milliseconds since the page was asked for; null for what has not happened. */
export interface Noted {
  readonly firstPaint: number | null;
  readonly firstRow: number | null;
  readonly indexReady: number | null;
}

/** Runs in the page. */
export function watchPage(sign: string): void {
  const noted: { firstRow: number | null; indexReady: number | null } = { firstRow: null, indexReady: null };
  Object.assign(globalThis, { noted });
  new MutationObserver((_, observer) => {
    if (!document.documentElement.textContent.includes(sign)) return;
    noted.firstRow = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, childList: true, characterData: true });
  const RealWorker = globalThis.Worker;
  globalThis.Worker = class extends RealWorker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      Object.assign(globalThis, { searchWorker: this });
      this.addEventListener('message', ({ data }: MessageEvent<{ state?: { kind?: string } }>) => {
        if (data.state?.kind === 'ready') noted.indexReady ??= performance.now();
      });
    }
  };
}

/** Runs in the page: what was noted so far. */
export function readNoted(): Noted {
  const { noted } = globalThis as unknown as { readonly noted: Omit<Noted, 'firstPaint'> };
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { ...noted, firstPaint: paint?.startTime ?? null };
}
