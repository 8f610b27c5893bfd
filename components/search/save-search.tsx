/** Gives the search of the moment a name, under which it is found again among the library's contents. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';

export interface SaveSearchProps {
  readonly query: string;
  /** Null when it was saved. */
  readonly onSave: (name: string) => Promise<Problem | null>;
}

/** The query is its name until the reader finds a better one. */
export function SaveSearch({ query, onSave }: SaveSearchProps): JSX.Element {
  const words = useWords();
  const [name, setName] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const isOpen = name !== null;
  useEffect(() => field.current?.select(), [isOpen]);
  if (name === null) return <Button label={words('search_save')} icon="pencil" onPress={() => setName(query)} />;
  const save = async (): Promise<void> => {
    if (name.trim() === '') return;
    const refusal = await onSave(name.trim());
    setProblem(refusal);
    if (refusal === null) setName(null);
  };
  return (
    <form
      class="search-save"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setName(null);
      }}
    >
      <label>
        <span class="unseen">{words('search_name')}</span>
        <input
          ref={field}
          maxLength={200}
          dir="auto"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <Button label={words('save')} tone="primary" disabled={name.trim() === ''} onPress={() => void save()} />
      <Button label={words('cancel')} onPress={() => setName(null)} />
      {problem !== null && <p role="alert">{words(problemMessage(problem))}</p>}
    </form>
  );
}
