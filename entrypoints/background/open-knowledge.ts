/** The packs this extension has: the starter pack, read from its own files. Packs brought and entries written by the reader join here. */
import { createKnowledge } from '@/lib/knowledge/knowledge';
import type { Knowledge } from '@/lib/knowledge/knowledge';
import type { PackProblem } from '@/lib/knowledge/pack-problem';
import { systemClock } from '@/lib/platform/clock';
import type { Report } from '@/lib/platform/report';
import { readOwnFile } from '@/lib/platform/runtime';

const starterPath = '/packs/starter.pack';

/** A pack that does not open, as an error with a class of its own, so that it is reported by name. */
class PackError extends Error {
  override readonly name: string;

  constructor({ kind, file }: PackProblem) {
    super(file);
    this.name = `PackError(${kind} ${file})`;
  }
}

/** Describes what there is to open; nothing is read before the first question. */
export function openKnowledge(report: Report): Knowledge {
  const knowledge = createKnowledge({
    listPacks: async () => [{ file: 'starter.pack', rank: 'starter', read: () => readOwnFile(starterPath) }],
    readPersonal: async () => [],
    today: () => new Date(systemClock()).toISOString().slice(0, 10),
    onProblem: (problem) => {
      report('packs', new PackError(problem));
      // What failed once may work the next time: the answers of now are given without it, the next question opens anew.
      knowledge.forget();
    },
  });
  return knowledge;
}
