/** "Copy reference": one article's reference in the style that was used last, with the way to another style and to mending what the page said. */
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangeOutcome } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';
import { styleIds, styleIdSchema } from '@/lib/core/citations/citation-types';
import type { CitationSource, RichText, StyleId } from '@/lib/core/citations/citation-types';
import { citationFormatFacts, citationFormats } from '@/lib/core/citations/exchange/print-file';
import type { CitationFormat } from '@/lib/core/citations/exchange/print-file';
import { formatReference } from '@/lib/core/citations/format-reference';
import { getStyle } from '@/lib/core/citations/styles/get-style';
import { ArticleFactsEditor } from './article-facts-editor';
import type { ArticleFacts } from './facts-draft';
import { CapitalsHint } from './capitals-hint';
import { ReferenceText } from './reference-text';

export interface ArticleReferenceProps {
  readonly source: CitationSource;
  readonly style: StyleId;
  /** The style is remembered. */
  readonly onStyle: (style: StyleId) => void;
  /** True when it is on the clipboard. */
  readonly onCopy: (reference: RichText) => Promise<boolean>;
  readonly onDownload: (format: CitationFormat) => void;
  /** Null where the article is not kept: then there is nothing to write to. */
  readonly write: ((facts: ArticleFacts) => Promise<ChangeOutcome>) | null;
}

/** The preview is what will be copied. */
export function ArticleReference(props: ArticleReferenceProps): JSX.Element {
  const { source, style, write } = props;
  const words = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const [isEditing, setEditing] = useState(false);
  const reference = formatReference(source, style);
  const copy = async (): Promise<void> => setCopied((await props.onCopy(reference)) ? 'yes' : 'failed');
  const choose = (chosen: StyleId): void => {
    setCopied('no');
    props.onStyle(chosen);
  };
  if (isEditing && write !== null) {
    return <ArticleFactsEditor source={source} style={style} write={write} onClose={() => setEditing(false)} />;
  }
  return (
    <section class="reference" aria-label={words('reference')}>
      <StyleField style={style} onStyle={choose} />
      <ReferenceText text={reference} />
      <CapitalsHint source={source} style={style} />
      <div class="reference-actions">
        <Button
          label={words(copied === 'yes' ? 'copied' : 'copy_reference')}
          icon={copied === 'yes' ? 'check' : 'copy'}
          tone="accent"
          onPress={() => void copy()}
        />
        {write !== null && <Button label={words('facts_edit')} icon="pencil" onPress={() => setEditing(true)} />}
        <span class={copied === 'failed' ? 'own-problem' : 'unseen'} role="status">
          {copied === 'no' ? '' : words(copied === 'yes' ? 'copied' : 'copy_failed')}
        </span>
      </div>
      <FormatButtons onDownload={props.onDownload} />
    </section>
  );
}

/** Files for reference managers. */
function FormatButtons({ onDownload }: Pick<ArticleReferenceProps, 'onDownload'>): JSX.Element {
  const words = useWords();
  return (
    <div class="reference-actions" role="group" aria-label={words('reference_files')}>
      {citationFormats.map((format) => {
        const { name } = citationFormatFacts[format];
        const press = () => onDownload(format);
        return (
          <Button key={format} label={name} describedAs={words('download_as', name)} icon="download" onPress={press} />
        );
      })}
    </div>
  );
}

function StyleField({ style, onStyle }: Pick<ArticleReferenceProps, 'style' | 'onStyle'>): JSX.Element {
  const words = useWords();
  const fieldId = useId();
  return (
    <div class="own-field reference-style">
      <label for={fieldId}>{words('reference_style')}</label>
      <select
        id={fieldId}
        class="own-input"
        value={style}
        onChange={(event) => onStyle(styleIdSchema.parse(event.currentTarget.value))}
      >
        {styleIds.map((id) => (
          <option key={id} value={id}>
            {getStyle(id).name}
          </option>
        ))}
      </select>
    </div>
  );
}
