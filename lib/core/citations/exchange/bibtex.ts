/**
 * Sources as BibTeX, in two dialects: classic BibTeX knows no web pages (`@misc` with `howpublished`), biblatex has types and dates of its own.
 * Fields stand in braces; titles in two pairs, so that styles that lower capitals leave names alone.
 */
import { parseEdtf } from '../../dates/edtf';
import type { Author } from '../author';
import { joinParticle } from '../author';
import type { CitationSource, SourceKind } from '../citation-types';
import { toCitedDate } from '../dates';
import { toLines } from '../to-lines';
import { toCitationKeys } from './citation-key';
import { toLatexText, toLatexUrl } from './latex-text';

/** For LaTeX's own BibTeX, or for biblatex with biber. */
export type BibtexDialect = 'bibtex' | 'biblatex';

/** The file, one entry a source. */
export function toBibtex(sources: readonly CitationSource[], dialect: BibtexDialect): string {
  const sound = sources.map(toLines);
  const keys = toCitationKeys(sound);
  return sound.map((source, index) => printEntry(source, keys[index] ?? '', dialect)).join('\n');
}

const types: Readonly<Record<BibtexDialect, Readonly<Record<SourceKind, string>>>> = {
  bibtex: { news: 'article', opinion: 'article', web: 'misc', report: 'techreport' },
  biblatex: { news: 'article', opinion: 'article', web: 'online', report: 'report' },
};

type Fields = readonly (readonly [name: string, value: string])[];

function printEntry(source: CitationSource, key: string, dialect: BibtexDialect): string {
  const fields: Fields = [
    ['author', source.authors.map(toName).join(' and ')],
    ['title', source.title === '' ? '' : `{${toLatexText(source.title)}}`],
    ...(dialect === 'bibtex' ? toClassicFields(source) : toBiblatexFields(source)),
    ['language', toLatexText(source.language ?? '')],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@${types[dialect][source.kind]}{${key},\n${lines.join('')}}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function toClassicFields({ kind, publication, published, url, accessed }: CitationSource): Fields {
  const date = toCitedDate(published);
  const site = toLatexText(publication ?? '');
  const day = date?.day === null || date === null ? '' : ` ${date.day}`;
  return [
    [kind === 'report' ? 'institution' : kind === 'web' ? 'howpublished' : 'journal', site],
    ['year', date?.year ?? ''],
    ['month', date?.month === null || date === null ? '' : (months[date.month - 1] ?? '') + day],
    ['url', toLatexUrl(url)],
    ['note', accessed === null ? '' : `Accessed: ${accessed}`],
    ['type', kind === 'report' ? 'Report' : ''],
  ];
}

function toBiblatexFields({ kind, publication, published, url, accessed }: CitationSource): Fields {
  const site = toLatexText(publication ?? '');
  return [
    [kind === 'report' ? 'institution' : kind === 'web' ? 'organization' : 'journaltitle', site],
    ['entrysubtype', kind === 'news' || kind === 'opinion' ? 'newspaper' : ''],
    ['titleaddon', kind === 'opinion' ? 'Opinion' : ''],
    ['date', published !== null && parseEdtf(published) !== null ? toLatexText(published) : ''],
    ['url', toLatexUrl(url)],
    ['urldate', accessed ?? ''],
    // biblatex demands a type of reports.
    ['type', kind === 'report' ? 'report' : ''],
  ];
}

/** "van der Berg, Jr., Ada"; whatever could be read as syntax of names ("and", a comma) is held together by braces. */
function toName(author: Author): string {
  if (author.kind === 'group') return `{${toLatexText(author.name)}}`;
  const family = joinParticle(hold(author.particle), hold(author.family, author.particle === ''));
  return [family, author.suffix, author.given]
    .map((part, index) => (index === 0 ? part : hold(part)))
    .filter((part) => part !== '')
    .join(', ');
}

/** @param isWhole whether a blank inside must not part the name: "García Márquez" needs none before a comma */
function hold(part: string, isWhole = false): string {
  const text = toLatexText(part);
  const isSyntax = /,|(?:^|\s)and(?:\s|$)/iu.test(part) || (isWhole && /^\p{Ll}/u.test(part));
  return isSyntax ? `{${text}}` : text;
}
