/** Sources as RIS, the oldest form that all reference managers read: a tag, two blanks, a dash, a blank and a value on each line, CRLF between them. */
import type { Author } from '../author';
import { joinParticle } from '../author';
import type { CitationSource, SourceKind } from '../citation-types';
import { toCitedDate } from '../dates';
import { toLines } from '../to-lines';

const types: Readonly<Record<SourceKind, string>> = { news: 'NEWS', opinion: 'NEWS', web: 'ELEC', report: 'RPRT' };

/** The file, one record a source. */
export function toRis(sources: readonly CitationSource[]): string {
  return sources.map((source) => printRecord(toLines(source))).join('');
}

function printRecord(source: CitationSource): string {
  const { kind, title, authors, publication, published, accessed, url, language } = source;
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', types[kind]],
    ...authors.map((author) => ['AU', toName(author)] as const),
    ['TI', title],
    [kind === 'report' ? 'PB' : 'T2', publication ?? ''],
    ['M3', kind === 'opinion' ? 'Opinion' : ''],
    ['PY', /^\d+$/.exec(toCitedDate(published)?.year ?? '')?.[0].padStart(4, '0') ?? ''],
    ['DA', toRisDate(published)],
    ['Y2', toRisDate(accessed)],
    ['LA', language ?? ''],
    ['UR', url],
  ];
  const said = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${said.join('')}ER  - \r\n\r\n`;
}

/** "2019/05/03/": the slashes stay where a part is not known. */
function toRisDate(edtf: string | null): string {
  const date = toCitedDate(edtf);
  if (date === null || !/^\d+$/.test(date.year)) return '';
  const pad = (part: number | null): string => (part === null ? '' : String(part).padStart(2, '0'));
  return `${date.year.padStart(4, '0')}/${pad(date.month)}/${pad(date.day)}/`;
}

/** "Berg, Ada, Jr."; a comma inside a part would part the name, an asterisk is not allowed. */
function toName(author: Author): string {
  const sound = (part: string): string => part.replaceAll(/[,*]/g, ' ').replaceAll(/\s+/g, ' ').trim();
  if (author.kind === 'group') return author.name.replaceAll('*', ' ').trim();
  const parts = [sound(joinParticle(author.particle, author.family)), sound(author.given), sound(author.suffix)];
  return parts.filter((part, index) => part !== '' || (index === 1 && parts[2] !== '')).join(', ');
}
