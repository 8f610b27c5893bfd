/** Lists what went wrong in a set to the terminal, by class, with some words around: for whoever mends the linker, never for a file. */
import { errorClasses } from '../rules/error-class';
import type { ErrorClass } from '../rules/error-class';
import { isWrong } from '../rules/tally';
import type { JudgedArticle, JudgedAsk, JudgedLink } from '../rules/verdicts';
import type { Classifier } from './sections';

const reach = 50;

/** Prints the wrong links and the missed answers that the pack holds. */
export function printErrors(articles: readonly JudgedArticle[], classifier: Classifier): void {
  const lines = new Map<ErrorClass, string[]>(errorClasses.map((name) => [name, []]));
  for (const judged of articles) {
    for (const link of judged.links.filter(isWrong))
      lines.get(classifier.ofLink(link, judged))?.push(describeLink(link, judged));
    for (const ask of judged.asks)
      if (ask.inPack && ask.verdict !== 'right') lines.get(classifier.ofAsk(ask))?.push(describeAsk(ask, judged));
  }
  for (const [name, own] of lines) {
    if (own.length === 0) continue;
    console.log(`\n${name} (${String(own.length)})`);
    for (const line of own) console.log(`  ${line}`);
  }
}

function describeLink({ mention, verdict, gold }: JudgedLink, { article }: JudgedArticle): string {
  const wanted = gold?.entity?.titles.join(' or ') ?? 'nothing';
  const chance = mention.confidence.toFixed(2);
  return `wrong (${verdict}) ${article.id}: ${around(article.text, mention)} linked to ${mention.name} via ${mention.via} at ${chance}, not ${wanted}`;
}

function describeAsk({ gold, verdict }: JudgedAsk, { article }: JudgedArticle): string {
  return `${verdict === 'wrong' ? 'asked' : 'missed'} ${article.id}: ${around(article.text, gold)} is ${gold.entity?.titles.join(' or ') ?? '?'}`;
}

function around(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return `…${before}[${text.slice(start, end)}]${after}…`.replace(/\s+/g, ' ');
}
