/** What the reader says of an article, while it is being written: text fields in, facts out. */
import { parseAuthorLines, toAuthorLines } from '@/lib/core/citations/names/author-lines';
import type { Author } from '@/lib/core/citations/author';
import type { CitationSource, SourceKind } from '@/lib/core/citations/citation-types';
import { parseEdtf } from '@/lib/core/dates/edtf';

/** The fields as they are typed. */
export interface FactsDraft {
  readonly title: string;
  /** One author a line. */
  readonly authors: string;
  readonly publication: string;
  /** EDTF: a day, a month or a year. */
  readonly published: string;
  readonly kind: SourceKind;
}

/** The facts as they are kept. */
export interface ArticleFacts {
  readonly title: string;
  readonly authors: readonly Author[];
  readonly site: string | null;
  readonly published: string | null;
  readonly sourceKind: SourceKind;
}

/** The draft that an article begins with. */
export function toFactsDraft({ title, authors, publication, published, kind }: CitationSource): FactsDraft {
  return { title, authors: toAuthorLines(authors), publication: publication ?? '', published: published ?? '', kind };
}

/** Whether the date can be read; none at all is right, too. */
export function isSoundDate(published: string): boolean {
  return published.trim() === '' || parseEdtf(published.trim()) !== null;
}

/** What the draft says; a date that cannot be read is none. */
export function toArticleFacts(draft: FactsDraft, source: CitationSource): ArticleFacts {
  const [site, published] = [draft.publication.trim(), draft.published.trim()];
  return {
    title: draft.title.trim(),
    authors: parseAuthorLines(draft.authors, source.authors, source.language),
    site: site === '' ? null : site,
    published: parseEdtf(published) === null ? null : published,
    sourceKind: draft.kind,
  };
}

/** The source as it would be with these facts, for the preview. */
export function withFacts(source: CitationSource, { site, sourceKind, ...facts }: ArticleFacts): CitationSource {
  return { ...source, ...facts, publication: site, kind: sourceKind };
}
