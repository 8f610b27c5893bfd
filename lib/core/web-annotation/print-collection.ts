/** Prints a library as one AnnotationCollection with one AnnotationPage in it, annotation by annotation. */
import type { NoteRow, PageWithHighlights } from '../notes/rows';
import { annotationContext, highlightToAnnotation, noteToAnnotation } from './to-annotation';

/** An article with all that is kept of it. */
export interface AnnotatedPage extends PageWithHighlights {
  /** The note on the article as a whole. */
  readonly note: NoteRow | null;
}

/** Yields the document in pieces; together they are JSON. */
export function* printCollection(articles: readonly AnnotatedPage[]): Generator<string, void> {
  const total = articles.reduce((sum, { highlights, note }) => sum + highlights.length + (note === null ? 0 : 1), 0);
  const collection = { '@context': annotationContext, id: 'urn:backstory:library', type: 'AnnotationCollection' };
  const first = { id: 'urn:backstory:library:1', type: 'AnnotationPage', startIndex: 0 };
  const open = JSON.stringify({ ...collection, label: 'Backstory', total, first });
  yield `${open.slice(0, -2)},"items":[`;
  let count = 0;
  for (const { page, highlights, note } of articles) {
    const annotations = highlights.map((one) => highlightToAnnotation(one, page));
    if (note !== null) annotations.unshift(noteToAnnotation(note, page));
    for (const annotation of annotations) {
      yield `${count === 0 ? '' : ','}\n${JSON.stringify(annotation)}`;
      count += 1;
    }
  }
  yield '\n]}}\n';
}
