/** One highlight in a list: the quotation beside its colour, the reader's note beneath, and what can be done with both. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CopyCitation } from '@/components/article-facts/copy-cited';
import { Button } from '@/components/button/button';
import type { WriteNote } from '@/components/keeping/keeping';
import { useColourName } from '@/components/colours/colour-names';
import { toHash } from '@/components/library/library-routes';
import { Marked } from '@/components/marked/marked';
import { HistoryButton } from '@/components/history/history-button';
import { Markdown } from '@/components/markdown/markdown';
import { NoteEditor } from '@/components/note-editor/note-editor';
import { useUnsaved } from '@/components/note-editor/use-unsaved';
import { PutHighlight } from '@/components/projects/chooser/put-highlight';
import { toFieldTerm } from '@/components/search/query-terms';
import { useWords } from '@/components/words';
import type { NoteRow } from '@/lib/core/notes/rows';
import { CopyLink } from './copy-link';
import { HighlightState } from './highlight-state';
import type { HighlightStateProps } from './highlight-state';
import { NamedEntities } from './named-entities';
import { shorten } from './shorten';

export interface HighlightEntryProps extends HighlightStateProps {
  /** What it is drawn as: the entry of a list, unless the list draws its entries itself. */
  readonly element?: 'li' | 'div';
  /** The address that links to the passage are made of; empty for what was imported without one, which nothing offers to open. */
  readonly address: string;
  /** Whether the reader is at it on the page. */
  readonly isCurrent?: boolean;
  readonly isEditing: boolean;
  readonly onEdit: () => void;
  readonly onEdited: () => void;
  readonly write: WriteNote;
  readonly onDelete: () => void;
  /** Null when the passage cannot be shown. */
  readonly onJump: (() => void) | null;
  readonly onCopy: (text: string) => void;
  /** Set in the library, where names lead to dossiers and tags to what has them. */
  readonly namesEntities?: boolean;
}

/** The quotation is the way to the passage; the buttons say which quotation they mean when they are read out alone. */
export function HighlightEntry(props: HighlightEntryProps): JSX.Element {
  const { listed, isEditing, isCurrent = false, onJump, element: Row = 'li' } = props;
  const { highlight, note } = listed;
  const row = useRef<HTMLElement>(null);
  const keepRow = (drawn: HTMLElement | null): void => {
    row.current = drawn;
  };
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    // The field that had the focus is gone; the button that opened it is back.
    if (wasEditing.current && !isEditing) row.current?.querySelector<HTMLElement>('.highlight-buttons button')?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  useEffect(() => {
    // Who writes or walks in the list must not have it moved away.
    const list = row.current?.parentElement ?? null;
    if (isCurrent && list?.contains(document.activeElement) === false)
      row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <Row
      ref={keepRow}
      aria-current={isCurrent ? 'true' : undefined}
      class={`highlight bar-${highlight.colour} highlight-${listed.state}`}
    >
      <Quotation text={highlight.anchor.exact} onJump={props.address === '' ? null : onJump} />
      <HighlightState {...props} onOpen={props.address === '' ? null : props.onOpen} />
      {isEditing ? (
        <NoteEditor
          quote={null}
          note={note}
          subject={highlight.id}
          write={props.write}
          onClose={props.onEdited}
          onCopy={props.onCopy}
        />
      ) : (
        note !== null && <NoteWords note={note} />
      )}
      {!isEditing && <EntryFoot {...props} />}
    </Row>
  );
}

function EntryFoot(props: HighlightEntryProps): JSX.Element {
  const { listed, address, onEdit, onDelete, onCopy, namesEntities = false } = props;
  const words = useWords();
  const nameColour = useColourName();
  const { highlight, note } = listed;
  const quote = shorten(highlight.anchor.exact);
  const isUnsaved = useUnsaved(highlight.id, false);
  const noteKey = isUnsaved ? 'note_go_on' : note === null ? 'note_add' : 'note_edit';
  return (
    <div class="highlight-foot">
      <p class="highlight-meta">
        {nameColour(highlight.colour)}
        {note?.tags.map((tag) => (
          <Tag key={tag} tag={tag} isLink={namesEntities} />
        ))}
        {namesEntities && <NamedEntities entities={highlight.entities} />}
      </p>
      <div class="highlight-buttons">
        <Button
          label={words(noteKey)}
          describedAs={words('about_quote', words(noteKey), quote)}
          icon="pencil"
          iconOnly={!isUnsaved}
          tone={isUnsaved ? 'accent' : 'quiet'}
          onPress={onEdit}
        />
        {note !== null && <HistoryButton subject={{ kind: 'note', row: note }} about={quote} />}
        <PutHighlight id={highlight.id} about={quote} iconOnly />
        {listed.state !== 'lost' && address !== '' && (
          <CopyLink listed={listed} address={address} quote={quote} onCopy={onCopy} />
        )}
        <CopyCitation highlight={highlight} quote={quote} />
        <Button
          label={words('delete')}
          describedAs={words('about_quote', words('delete'), quote)}
          icon="trash"
          iconOnly
          onPress={onDelete}
        />
      </div>
    </div>
  );
}

function Quotation({ text, onJump }: { readonly text: string; readonly onJump: (() => void) | null }): JSX.Element {
  const words = useWords();
  if (onJump === null) {
    return (
      <blockquote class="highlight-quote" dir="auto">
        <Marked field="quote" text={text} />
      </blockquote>
    );
  }
  return (
    <blockquote class="highlight-quote" dir="auto">
      <button type="button" class="highlight-jump" title={words('jump')} onClick={onJump}>
        <Marked field="quote" text={text} />
      </button>
    </blockquote>
  );
}

function NoteWords({ note }: { readonly note: NoteRow }): JSX.Element | null {
  if (note.text === '') return null;
  return <Markdown text={note.text} />;
}

interface TagProps {
  readonly tag: string;
  /** Whether it leads to all that has it. */
  readonly isLink: boolean;
}

function Tag({ tag, isLink }: TagProps): JSX.Element {
  const name = (
    <bdi>
      <Marked field="tags" text={tag} />
    </bdi>
  );
  if (!isLink) return <span class="tag">{name}</span>;
  return (
    <a class="tag" href={toHash({ part: 'highlights', query: toFieldTerm('tag', tag) })}>
      {name}
    </a>
  );
}
