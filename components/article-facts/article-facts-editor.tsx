/** What a reference is made from, to be mended by the reader: title, authors, outlet, date, kind of source. The reference below changes with every letter. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ChangeOutcome, Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import type { CitationSource, StyleId } from '@/lib/core/citations/citation-types';
import { formatReference } from '@/lib/core/citations/format-reference';
import { CapitalsHint } from './capitals-hint';
import { FactsFields } from './facts-fields';
import { isSoundDate, toArticleFacts, toFactsDraft, withFacts } from './facts-draft';
import type { ArticleFacts } from './facts-draft';
import { ReferenceText } from './reference-text';

export interface ArticleFactsEditorProps {
  readonly source: CitationSource;
  /** The style of the preview. */
  readonly style: StyleId;
  readonly write: (facts: ArticleFacts) => Promise<ChangeOutcome>;
  readonly onClose: () => void;
}

/** What was typed stays until it is saved or given up. */
export function ArticleFactsEditor({ source, style, write, onClose }: ArticleFactsEditorProps): JSX.Element {
  const words = useWords();
  const [draft, setDraft] = useState(() => toFactsDraft(source));
  const [status, setStatus] = useState<'writing' | 'saving' | { readonly refused: Problem }>('writing');
  const facts = toArticleFacts(draft, source);
  const mended = withFacts(source, facts);
  const isDateSound = isSoundDate(draft.published);
  const save = async (): Promise<void> => {
    if (!isDateSound || status === 'saving') return;
    setStatus('saving');
    const outcome = await write(facts);
    if (outcome.kind === 'done') onClose();
    else setStatus({ refused: outcome.reason });
  };
  return (
    <form
      class="own-form facts-form"
      noValidate
      aria-label={words('facts_edit')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FactsFields draft={draft} isDateSound={isDateSound} onDraft={setDraft} />
      <ReferenceText text={formatReference(mended, style)} />
      <CapitalsHint source={mended} style={style} />
      {typeof status === 'object' && (
        <p class="own-problem" role="alert">
          <strong>{words('not_saved')}</strong> {words(problemMessage(status.refused))}
        </p>
      )}
      <div class="own-actions">
        <Button label={words('save')} tone="primary" disabled={status === 'saving'} onPress={() => void save()} />
        <Button label={words('cancel')} onPress={onClose} />
      </div>
    </form>
  );
}
