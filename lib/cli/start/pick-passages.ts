/** Chooses what a played reading looks at. Choices only: it touches no page. */
import type { PaintedPlace } from '@/lib/cli/gestures/painted';
import type { PageReport } from '@/lib/messages/protocol';

/** The underlined person whom the article names most, or else the name it names most; words painted in one place alone, so that they say which. */
export function pickName(report: PageReport, painted: readonly PaintedPlace[]): PaintedPlace {
  const weights = new Map<string, number>();
  for (const { entityId, kind } of report.mentions) {
    weights.set(entityId, (weights.get(entityId) ?? (kind === 'person' ? 1_000 : 0)) + 1);
  }
  const weightOf = ({ text }: PaintedPlace): number => {
    const mention = report.mentions.find(({ start, end }) => report.text.slice(start, end) === text);
    return mention === undefined ? -1 : (weights.get(mention.entityId) ?? 0);
  };
  const timesPainted = new Map<string, number>();
  for (const { text } of painted) timesPainted.set(text, (timesPainted.get(text) ?? 0) + 1);
  const alone = painted.filter(({ text }) => timesPainted.get(text) === 1);
  const best = [...(alone.length > 0 ? alone : painted)].sort((a, b) => weightOf(b) - weightOf(a))[0];
  if (best === undefined) throw new Error('No name is underlined.');
  return best;
}

/** Whole sentences of the article that hold a name, not too long to be one mark, in reading order. */
export function pickSentences(report: PageReport): string[] {
  return [...report.text.matchAll(/[^\n.!?]{40,240}[.!?](?=\s|$)/g)]
    .map((match) => ({ text: match[0].trim(), start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => report.mentions.some((mention) => start <= mention.start && mention.end <= end))
    .map(({ text }) => text);
}
