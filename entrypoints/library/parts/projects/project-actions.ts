/** What can be done in one project, over the store. */
import type { EditedNote, NoteDraft } from '@/components/keeping/keeping';
import type { ProjectActions, ProjectState, WrittenWords } from '@/components/projects/projects';
import type { ProjectId, ProjectPartId } from '@/lib/core/notes/project-rows';
import { writeClipboard } from '@/lib/platform/clipboard';
import { downloadFile } from '@/lib/platform/downloads';
import type { Store } from '@/lib/store/create-store';
import type { Written } from '@/lib/store/outcome';
import { changeSetIdSchema } from '@/lib/store/tables';
import { toProjectFile, toProjectText } from '@/lib/surfaces/project-files';
import type { LibraryContext } from '../../library-context';

/** Builds them. @param state what is shown, for what only needs to be taken away. */
export function createProjectActions(library: LibraryContext, id: ProjectId, state: ProjectState): ProjectActions {
  const { store, keeping, openPassage, navigate, settings, onExport } = library;
  const { projects } = store;
  const content = state.kind === 'ready' ? state.content : null;
  return {
    writeName: async (name) => {
      // The words about it are those of the row as it is shown: a name does not undo what was written beside it.
      if (content === null) return { kind: 'refused', reason: 'gone' };
      const { revision, about } = content.project;
      return projects.write({ editing: { id, revision }, name, about });
    },
    writeAbout: (seen, onto, draft) => writeAbout(store, id, { seen, onto, draft }),
    addParts: (parts, after) => projects.addParts(id, parts, after),
    moveParts: ({ ids, after }) => projects.moveParts(id, ids, after),
    removeParts: (ids) => projects.removeParts(id, ids),
    writePart: (partId, revision, text) => writePart(store, id, { partId, revision, text }),
    writeNote: keeping.writeNote,
    deleteProject: () => projects.delete(id),
    undoChange: (changeSetId) => store.changes.undo(changeSetIdSchema.parse(changeSetId)),
    onOpenPassage: openPassage,
    onCopyText: (text) => void writeClipboard(text),
    onCopyMarkdown: async (layout) =>
      content !== null && (await writeClipboard(toProjectText(content, { ...settings, layout }))),
    onDownloadMarkdown: (layout) => {
      if (content !== null) downloadFile(toProjectFile(content, { ...settings, layout }));
    },
    onExport: () => onExport({ kind: 'project', id }),
    onLeave: () => navigate({ part: 'projects' }),
    onReload: () => location.reload(),
  };
}

interface AboutWords {
  /** What the editor was opened on. */
  readonly seen: EditedNote;
  /** The revision to write on: that one, or one that a conflict was settled on. */
  readonly onto: number;
  readonly draft: NoteDraft;
}

/**
 * A project's row also changes when something is put into it; that is no conflict of words. When somebody else changed the words, theirs are
 * told for the reader to compare.
 */
async function writeAbout({ projects }: Store, id: ProjectId, words: AboutWords): Promise<WrittenWords> {
  const { seen, onto, draft } = words;
  const before = await projects.read(id);
  if (before.kind === 'refused') return { ...before, current: null };
  const { name, revision, about, tags = [] } = before.value.project;
  const current = { revision, text: about, tags };
  const saysTheSame = about === seen.text && tags.join('\n') === seen.tags.join('\n');
  if (revision !== onto && !(onto === seen.revision && saysTheSame))
    return { kind: 'refused', reason: 'stale', current };
  const written = await projects.write({ editing: { id, revision }, name, about: draft.text, tags: draft.tags });
  return toWritten(written, null);
}

interface PartWords {
  readonly partId: ProjectPartId;
  readonly revision: number;
  readonly text: string;
}

async function writePart({ projects }: Store, id: ProjectId, words: PartWords): Promise<WrittenWords> {
  const written = await projects.writePart(words.partId, words.revision, words.text);
  if (written.kind === 'done' || written.reason !== 'stale') return toWritten(written, null);
  const now = await projects.read(id);
  const entry = now.kind === 'done' ? now.value.parts.find(({ part }) => part.id === words.partId) : undefined;
  const theirs = entry?.kind === 'words' ? { revision: entry.part.revision, text: entry.part.text, tags: [] } : null;
  return toWritten(written, theirs);
}

function toWritten(
  written: Written<unknown>,
  current: Extract<WrittenWords, { kind: 'refused' }>['current'],
): WrittenWords {
  return written.kind === 'refused' ? { ...written, current } : { kind: 'done', changeSetId: written.changeSetId };
}
