/** Collects what went wrong on this page for whoever asks; the page's console never hears of it. */
import { createReporter } from '@/lib/platform/report';
import type { Report } from '@/lib/platform/report';

export interface Errors {
  readonly report: Report;
  /** Each bug once, without any text of the page. */
  list(): readonly string[];
}

/** Builds the collection of one page. */
export function createErrors(): Errors {
  const errors: string[] = [];
  const report = createReporter((bug) => errors.push(`${bug.name} in ${bug.where}: ${bug.frames[0] ?? ''}`));
  return { report, list: () => errors };
}
