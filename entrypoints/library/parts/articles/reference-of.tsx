/** An article's reference in the library: the style is a setting, what the reader mends is one change that can be taken back. */
import type { JSX } from 'preact';
import { ArticleReference } from '@/components/article-facts/article-reference';
import type { ArticleFacts } from '@/components/article-facts/facts-draft';
import type { ChangeOutcome } from '@/components/keeping/keeping';
import { toHtmlFragment, toPlainText } from '@/lib/core/citations/rich-text';
import { toCitationSource } from '@/lib/core/citations/to-source';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import { writeRichClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { toCitationFile } from '@/lib/surfaces/citation-files';
import type { LibraryContext } from '../../library-context';

export interface ReferenceOfProps {
  readonly library: Pick<LibraryContext, 'store' | 'settings' | 'settingsStore'>;
  readonly article: PageWithHighlights;
}

/** Names that highlights are linked to are known to be names. */
export function ReferenceOf({ library, article }: ReferenceOfProps): JSX.Element {
  const { store, settings, settingsStore } = library;
  const { page, highlights } = article;
  const source = toCitationSource(page, {
    offsetMinutes: -new Date(page.createdAt).getTimezoneOffset(),
    knownNames: highlights.flatMap(({ highlight }) => highlight.entities.map(({ name }) => name)),
  });
  const write = async (facts: ArticleFacts): Promise<ChangeOutcome> => {
    const written = await store.pages.writeFacts(page.id, page.revision, facts);
    return written.kind === 'done' ? { kind: 'done' } : written;
  };
  return (
    <ArticleReference
      source={source}
      style={settings.citationStyle}
      onStyle={(citationStyle) => void settingsStore.change({ citationStyle })}
      onCopy={(reference) => writeRichClipboard(toPlainText(reference), toHtmlFragment(reference))}
      onDownload={(format) => downloadFile(toCitationFile(source, format))}
      write={write}
    />
  );
}
