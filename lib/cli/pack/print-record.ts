/** A record as a person reads it in a terminal: who it is, how it is written, its facts, and its timeline in order. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import { formatEdtf } from '@/lib/core/dates/format-edtf';
import type { EntityId, EntityRecord } from '@/lib/core/entities/record';
import { buildTimeline } from '@/lib/core/timeline/build-timeline';
import { style, wrap } from './terminal';

const width = 96;
const dateWidth = 24;

/**
 * The record in lines.
 * @param nameOf the name of a related entity, or null when the pack does not have it.
 */
export function printRecord(record: EntityRecord, nameOf: (id: EntityId) => string | null): string {
  const head = `${style('bold', record.name)}  ${style('dim', `${record.kind} · ${record.id}`)}`;
  const life = record.life === null ? [] : [`  ${style('dim', formatDate(record.life))}`];
  const description = record.description === '' ? [] : ['', wrap(record.description, width, '  ')];
  return [
    head,
    ...life,
    ...description,
    ...section('Written as', printAliases(record)),
    ...section(
      'Facts',
      record.facts.map(({ key, value }) => `    ${key.padEnd(dateWidth - 4)}${value}`),
    ),
    ...section(`Timeline, as of ${record.asOf}`, printTimeline(record)),
    ...section('Related', printRelated(record, nameOf)),
    ...section('Vouched for by', record.context.length === 0 ? [] : [wrap(record.context.join(', '), width, '    ')]),
    '',
    `  ${style('dim', printLinks(record))}`,
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `  ${style('underline', title)}`, ...lines];
}

function printAliases({ aliases }: EntityRecord): string[] {
  return (['name', 'seat', 'demonym', 'short'] as const).flatMap((use) => {
    const texts = aliases
      .filter((alias) => alias.use === use)
      .map(({ text, commonness }) => (commonness < 1 ? `${text} (${commonness.toFixed(2)})` : text));
    return texts.length === 0
      ? []
      : [`    ${style('dim', use.padEnd(9))}${wrap(texts.join(' · '), width, ' '.repeat(13)).trimStart()}`];
  });
}

function printTimeline(record: EntityRecord): string[] {
  const { before } = buildTimeline(record, { articleDate: null, limit: null });
  return before.map((entry) => {
    const rail = entry.kind === 'span' ? '┃' : '●';
    const text = wrap(entry.text, width, ' '.repeat(dateWidth + 6)).trimStart();
    const source = entry.citation === null ? '' : style('dim', `  (${entry.citation})`);
    return `    ${formatDate(entry.date).padEnd(dateWidth)}${style('cyan', rail)} ${text}${source}`;
  });
}

function printRelated({ related, seatOf }: EntityRecord, nameOf: (id: EntityId) => string | null): string[] {
  const names = related.map((id) => nameOf(id) ?? style('dim', id));
  const seat = seatOf === null ? [] : [`    stands for ${nameOf(seatOf) ?? seatOf}`];
  return names.length === 0 ? seat : [...seat, wrap(names.join(' · '), width, '    ')];
}

function printLinks({ wikipedia, wikidata }: EntityRecord): string {
  return `Wikipedia: ${wikipedia ?? 'none'} · Wikidata: ${wikidata ?? 'none'}`;
}

function formatDate(text: string): string {
  const date = parseEdtf(text);
  return date === null ? text : formatEdtf(date, { locale: 'en-GB', style: 'short' });
}
