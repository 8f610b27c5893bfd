/** An article's reference in the library: the style is a setting, what the reader mends is one change that can be taken back. */
import type { JSX } from 'preact';
import { ArticleReference } from '@/components/article-facts/article-reference';
import type { ArticleFacts } from '@/components/article-facts/facts-draft';
import type { ChangeOutcome } from '@/components/keeping/keeping';
import { toHtmlFragment, toPlainText } from '@/lib/core/citations/rich-text';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import { writeRichClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import { toCitationFile } from '@/lib/surfaces/citation-files';
import { toKeptSource } from '@/lib/surfaces/citing';
import type { LibraryContext } from '../../library-context';

export interface ReferenceOfProps {
  readonly library: Pick<LibraryContext, 'store' | 'settings' | 'settingsStore' | 'deletions' | 'keeping'>;
  readonly article: PageWithHighlights;
}

/** The form tells what could not be written; the strip of the library tells what was, and takes it back. */
export function ReferenceOf({ library, article }: ReferenceOfProps): JSX.Element {
  const { store, settings, settingsStore, deletions, keeping } = library;
  const source = toKeptSource(article);
  const write = async (facts: ArticleFacts): Promise<ChangeOutcome> => {
    const written = await store.pages.writeFacts(article.page.id, article.page.revision, facts);
    if (written.kind === 'refused') return written;
    const { changeSetId } = written;
    deletions.change('did_mend_facts', async () => ({ kind: 'done', changeSetId }), keeping.undoChange);
    return { kind: 'done' };
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
