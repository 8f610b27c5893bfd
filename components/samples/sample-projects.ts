/** Projects for examples and tests of components, in words of our own, and callbacks that keep nothing. */
import type { ChoosingActions } from '@/components/projects/chooser/choosing';
import type { ProjectActions, ProjectState, ProjectsActions } from '@/components/projects/projects';
import { projectIdSchema, projectPartIdSchema } from '@/lib/core/notes/project-rows';
import type { ProjectRow } from '@/lib/core/notes/project-rows';
import type { HighlightEntry, ProjectEntry } from '@/lib/core/projects/project-content';
import { toProjectTimeline } from '@/lib/core/projects/project-timeline';
import { nothing } from './sample-actions';
import { awkwardHighlights, sampleHighlights, samplePage } from './sample-highlights';

const row = { revision: 1, createdAt: 1_780_000_000_000, modifiedAt: 1_780_000_000_000, deletedAt: null };
const changed = { kind: 'done', changeSetId: '00000000-0000-4000-8000-000000000000' } as const;

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** A question. */
export const sampleProject: ProjectRow = {
  ...row,
  id: projectIdSchema.parse(uuid(300)),
  name: 'What did the closed harbour cost, and who paid for it?',
  about: 'Not the ministry’s figure: that leaves out the **fishing towns**. Expect more than twice of it.',
  tags: ['shipping', 'harbour talks'],
};

const partOf = (number: number) => ({
  ...row,
  id: projectPartIdSchema.parse(uuid(400 + number)),
  projectId: sampleProject.id,
  orderKey: `a${String(number).padStart(4, '0')}`,
});

/** A heading or a text. */
export function sampleWords(number: number, kind: 'heading' | 'text', text: string): ProjectEntry {
  return { kind: 'words', part: { ...partOf(number), kind, text } };
}

/** One of the sample highlights as a part. */
function sampleQuote(number: number, kept = sampleHighlights[0], isDeleted = false): HighlightEntry {
  if (kept === undefined) throw new Error('There is no such sample highlight');
  const { highlight, note } = kept;
  return {
    kind: 'highlight',
    part: { ...partOf(number), kind: 'highlight', highlightId: highlight.id },
    kept: { highlight, note, page: samplePage },
    isDeleted,
  };
}

/** An essay of every kind of part. */
const sampleParts: readonly ProjectEntry[] = [
  sampleWords(1, 'heading', 'What was promised'),
  sampleQuote(2),
  sampleWords(3, 'text', 'A promise without a timetable is a *mood*. The minutes of March say nothing else.'),
  sampleWords(4, 'heading', 'What it came to'),
  sampleQuote(5, sampleHighlights[1]),
  { kind: 'page', part: { ...partOf(6), kind: 'page', pageId: samplePage.id }, page: samplePage, isDeleted: false },
  sampleQuote(7, awkwardHighlights[2]),
  sampleQuote(8, awkwardHighlights[1], true),
  {
    kind: 'highlight',
    part: { ...partOf(9), kind: 'highlight', highlightId: sampleQuote(0).part.highlightId },
    kept: null,
    isDeleted: false,
  },
  sampleQuote(10, awkwardHighlights[3]),
];

/** A project that was read. */
export function sampleProjectState(parts: readonly ProjectEntry[] = sampleParts): ProjectState & { kind: 'ready' } {
  const dated = [
    { date: '2019-03', text: 'In March 2019 the ice closed the channel for eleven days.' },
    { date: '2023-12', text: 'The arbitration court ruled on the fees in December 2023.' },
  ];
  return {
    kind: 'ready',
    content: { project: sampleProject, parts },
    gathered: sampleHighlights.slice(2).map((kept) => ({ ...kept, page: samplePage })),
    timeline: toProjectTimeline(parts, [{ pageId: samplePage.id, dated }]),
  };
}

/** A store that does everything and shows nothing of it. */
export const sampleProjectActions: ProjectActions = {
  writeName: async () => changed,
  writeAbout: async () => changed,
  addParts: async () => changed,
  moveParts: async () => changed,
  removeParts: async () => changed,
  writePart: async () => changed,
  writeNote: async () => ({ kind: 'done' }),
  deleteProject: async () => changed,
  undoChange: async () => changed,
  onOpenPassage: nothing,
  onCopyText: nothing,
  onCopyMarkdown: async () => true,
  onDownloadMarkdown: nothing,
  onExport: nothing,
  onLeave: nothing,
  onReload: nothing,
};

/** The same for the list. */
export const sampleProjectsActions: ProjectsActions = {
  begin: async () => ({ ...changed, projectId: sampleProject.id }),
  deleteProject: async () => changed,
  undoChange: async () => changed,
  onOpenProject: nothing,
  onReload: nothing,
};

/** Three projects to choose from. */
export const sampleChoosing: ChoosingActions = {
  listProjects: async () =>
    [sampleProject.name, 'Ice channels of the north', 'Qué pasó en el puerto'].map((name, index) => ({
      id: projectIdSchema.parse(uuid(300 + index)),
      name,
    })),
  putIntoProject: async () => ({ ...changed, count: 1 }),
  undoPut: async () => ({ kind: 'done' }),
};
