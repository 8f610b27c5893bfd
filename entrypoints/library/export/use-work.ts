/** One export at a time: begun, followed, stopped, and stopped when the page is left. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportWork } from '@/components/export/export';
import type { ExportJob } from './run-export';

/** Where it stands, and what can be done. */
export interface Work {
  readonly work: ExportWork;
  readonly run: (work: (job: ExportJob) => Promise<ExportWork>) => void;
  readonly fail: (reason: Extract<ExportWork, { kind: 'failed' }>['reason']) => void;
  readonly stop: () => void;
}

/** What a job is made of besides the way it is followed and stopped. */
export type JobParts = Omit<ExportJob, 'signal' | 'progressed'>;

/** What one export left to say is forgotten when something else is chosen. */
export function useWork(parts: JobParts): Work {
  const [work, setWork] = useState<ExportWork>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  const { subject, format, wishes } = parts;
  useEffect(
    () => setWork((before) => (before.kind === 'working' ? before : { kind: 'idle' })),
    [subject, format, wishes],
  );

  const run: Work['run'] = (begin) => {
    const mine = new AbortController();
    ending.current = mine;
    const progressed = (share: number | null): void => {
      if (!mine.signal.aborted) setWork({ kind: 'working', share });
    };
    progressed(null);
    // What a stopped export has done so far is told, too.
    void begin({ ...parts, signal: mine.signal, progressed }).then((ended) => {
      if (ending.current === mine) setWork(ended);
    });
  };
  return {
    ...{ work, run },
    fail: (reason) => setWork({ kind: 'failed', reason }),
    stop: () => ending.current.abort(),
  };
}
