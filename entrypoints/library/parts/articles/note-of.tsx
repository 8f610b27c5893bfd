/** The note on an article in the library. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { PageNote } from '@/components/page-note/page-note';
import type { NoteRow, PageRow } from '@/lib/core/notes/rows';
import { writeClipboard } from '@/lib/platform/clipboard';
import { createWriteKeptPageNote } from '@/lib/surfaces/page-note';
import type { LibraryContext } from '../../library-context';

export interface NoteOfProps {
  readonly library: Pick<LibraryContext, 'store'>;
  readonly page: PageRow;
}

/** Followed while it is shown; nothing is drawn before it is known, so that no note is begun beside one that is there. */
export function NoteOf({ library: { store }, page }: NoteOfProps): JSX.Element | null {
  const [note, setNote] = useState<NoteRow | null | 'unknown'>('unknown');
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.notes.readOfPage(page.id),
      ending.signal,
      (read) => {
        if (read.kind === 'done') setNote(read.value);
      },
    );
    return () => ending.abort();
  }, [store, page.id]);
  if (note === 'unknown') return null;
  return (
    <PageNote
      article={page}
      address={page.url === '' ? page.id : page.url}
      note={note}
      write={createWriteKeptPageNote(store, page.id)}
      onCopy={(text) => void writeClipboard(text)}
    />
  );
}
