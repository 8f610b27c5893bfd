/** The projects that can be exported, as they are when the page is opened. */
import { useEffect, useState } from 'preact/hooks';
import type { ProjectRow } from '@/lib/core/notes/project-rows';
import type { Store } from '@/lib/store/create-store';

/** None while they are read, or cannot be. */
export function useProjectRows({ projects }: Pick<Store, 'projects'>): readonly ProjectRow[] {
  const [rows, setRows] = useState<readonly ProjectRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    void projects.list().then((read) => {
      if (isWanted && read.kind === 'done') setRows(read.value.map(({ project }) => project));
    });
    return () => {
      isWanted = false;
    };
  }, [projects]);
  return rows;
}
