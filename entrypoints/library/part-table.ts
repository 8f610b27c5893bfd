/** Which file draws which part of the library. Each is loaded when it is first shown, so that the first picture waits for one of them alone. */
import type { LibraryPart } from '@/components/library/library-routes';
import type { Part } from './library-context';

/** The parts by name. */
export const partTable: Record<LibraryPart, () => Promise<Part>> = {
  articles: async () => (await import('./parts/articles')).Articles,
  highlights: async () => (await import('./parts/highlights')).Highlights,
  entities: async () => (await import('./parts/entities')).Entities,
  lost: async () => (await import('./parts/lost')).Lost,
  projects: async () => (await import('./parts/projects')).Projects,
  own: async () => (await import('./parts/own')).Own,
  packs: async () => (await import('./parts/packs')).Packs,
  trash: async () => (await import('./parts/trash')).Trash,
  export: async () => (await import('./parts/export')).Export,
  backup: async () => (await import('./parts/backup')).Backup,
  'check-up': async () => (await import('./parts/check-up')).CheckUp,
};
