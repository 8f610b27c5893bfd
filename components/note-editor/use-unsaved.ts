/** Whether words about something were typed earlier and never saved: then the way to the editor says so. */
import { useEffect, useState } from 'preact/hooks';
import { useWritingAids } from './writing-aids';

/** Asked when the view appears, and again after the editor has closed. */
export function useUnsaved(subject: string, isEditing: boolean): boolean {
  const drafts = useWritingAids()?.drafts ?? null;
  const [isUnsaved, setUnsaved] = useState(false);
  useEffect(() => {
    let isOver = false;
    if (!isEditing) {
      void drafts?.read(subject).then((kept) => {
        if (!isOver) setUnsaved(kept !== null);
      });
    }
    return () => {
      isOver = true;
    };
  }, [drafts, subject, isEditing]);
  return isUnsaved && !isEditing;
}
