/** Reads the command line of `npm start`. It looks at no file and starts nothing. */
import { parseArgs } from 'node:util';

export interface StartArguments {
  /** An address or a file; null for the demo article. */
  readonly article: string | null;
  /** A browser's name or path; null for the first that is found. */
  readonly browser: string | null;
  readonly headless: boolean;
}

/** What `--help` prints. */
export const usage = `npm start [-- [ADDRESS-OR-FILE] [--browser chrome|chromium|edge|firefox|PATH] [--headless]]

Opens an article (the demo article without an argument) in a browser with Backstory in it. Notes are kept between starts.
With --headless, or where no window can be shown, it plays a reading by itself and writes what a reader would have seen
to .output/demo.`;

/** The arguments, or one sentence on what is wrong with them, or a wish for help. */
export function parseArguments(
  args: readonly string[],
):
  | { readonly kind: 'start'; readonly start: StartArguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help === true) return { kind: 'help' };
    if (positionals.length > 1) return { kind: 'wrong', reason: 'Name one article at a time.' };
    const start = {
      article: positionals[0] ?? null,
      browser: values.browser ?? null,
      headless: values.headless ?? false,
    };
    return { kind: 'start', start };
  } catch (error) {
    return { kind: 'wrong', reason: error instanceof Error ? error.message : String(error) };
  }
}
