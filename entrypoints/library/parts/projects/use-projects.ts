/** The list of projects, followed for as long as it is open. */
import { useEffect, useState } from 'preact/hooks';
import type { ProjectsState } from '@/components/projects/projects';
import type { Store } from '@/lib/store/create-store';

/** The one written to last first. */
export function useProjects(store: Store): ProjectsState {
  const [state, setState] = useState<ProjectsState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => store.projects.list(),
      ending.signal,
      (read) => setState(read.kind === 'done' ? { kind: 'ready', projects: read.value } : { kind: 'closed' }),
    );
    return () => ending.abort();
  }, [store]);
  return state;
}
