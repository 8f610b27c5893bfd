/** One own entry in the list: what it says, and the form to change it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import type { OwnEntityRow } from '@/lib/core/entities/knowledge-rows';
import { toOwnEntry } from '@/lib/core/entities/own-entry';
import type { OwnActions } from './own-entries';
import { OwnEntryEditor } from './own-entry-editor';

export interface OwnEntryCardProps {
  readonly row: OwnEntityRow;
  readonly write: OwnActions['write'];
  readonly onDelete: () => void;
}

/** The form takes the place of the words; it is bound to the revision at which it was opened, so that no other change is lost unseen. */
export function OwnEntryCard({ row, write, onDelete }: OwnEntryCardProps): JSX.Element {
  const words = useWords();
  const [editing, setEditing] = useState<OwnEntityRow | null>(null);
  if (editing !== null) {
    return (
      <li>
        <OwnEntryEditor
          subject={toOwnEntry(editing.record, editing.link)}
          write={(entry) => write({ id: editing.id, revision: editing.revision }, entry)}
          onClose={() => setEditing(null)}
        />
      </li>
    );
  }
  const { name } = row.record;
  return (
    <li class="own-entry">
      <OwnEntryWords row={row} />
      <div class="own-buttons">
        <Button
          label={words('own_edit')}
          describedAs={words('about_quote', words('own_edit'), name)}
          icon="pencil"
          iconOnly
          onPress={() => setEditing(row)}
        />
        <Button
          label={words('delete')}
          describedAs={words('about_quote', words('delete'), name)}
          icon="trash"
          iconOnly
          onPress={onDelete}
        />
      </div>
    </li>
  );
}

function OwnEntryWords({ row: { record, link } }: Pick<OwnEntryCardProps, 'row'>): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  const { otherNames, events } = toOwnEntry(record, link);
  return (
    <div class="own-words">
      <h2 class="own-name">
        <bdi>{record.name}</bdi>
      </h2>
      <p class="own-small">{[words(`kind_${record.kind}`), ...otherNames].join(' · ')}</p>
      {record.description !== '' && <p dir="auto">{record.description}</p>}
      {events.map(({ date, text }) => (
        <p key={`${date} ${text}`} class="own-small" dir="auto">
          {formatDate(date, 'short')}: {text}
        </p>
      ))}
      {link !== null && (
        <a
          class="own-small"
          href={link}
          target="_blank"
          rel="noreferrer noopener"
          aria-label={words('own_link_opens', link)}
        >
          {link}
        </a>
      )}
    </div>
  );
}
