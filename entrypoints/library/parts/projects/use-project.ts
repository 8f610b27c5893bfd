/** One project with what waits for it and its timeline, followed for as long as it is open. */
import { useEffect, useState } from 'preact/hooks';
import type { ProjectState } from '@/components/projects/projects';
import type { ProjectId } from '@/lib/core/notes/project-rows';
import { listProjectPages, toProjectTimeline } from '@/lib/core/projects/project-timeline';
import { reuseEntries } from '@/lib/core/projects/reuse-entries';
import type { Store } from '@/lib/store/create-store';

/** What did not change between two readings is the same object, so that it is not drawn again. */
export function useProject(store: Store, projectId: ProjectId): ProjectState {
  const [state, setState] = useState<ProjectState>({ kind: 'loading' });
  useEffect(() => {
    const ending = new AbortController();
    store.follow(
      () => readProject(store, projectId),
      ending.signal,
      (read) => setState((before) => reuseParts(before, read)),
    );
    return () => ending.abort();
  }, [store, projectId]);
  return state;
}

async function readProject({ projects }: Store, projectId: ProjectId): Promise<ProjectState> {
  const read = await projects.read(projectId);
  if (read.kind === 'refused') return { kind: read.reason === 'gone' ? 'gone' : 'closed' };
  const { parts } = read.value;
  const pageIds = listProjectPages(parts).map(({ id }) => id);
  const [gathered, sightings] = [await projects.listGathered(projectId), await projects.listPageSightings(pageIds)];
  return {
    kind: 'ready',
    content: read.value,
    gathered: gathered.kind === 'done' ? gathered.value : [],
    timeline: toProjectTimeline(parts, sightings.kind === 'done' ? sightings.value : []),
  };
}

function reuseParts(before: ProjectState, now: ProjectState): ProjectState {
  if (before.kind !== 'ready' || now.kind !== 'ready') return now;
  const parts = reuseEntries(before.content.parts, now.content.parts);
  return { ...now, content: { ...now.content, parts } };
}
