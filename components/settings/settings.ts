/** What the page of settings shows and what it can do: shapes only. */
import type { ColourNames } from '@/components/colours/colour-names';
import type { ChangedOutcome, ChangeOutcome } from '@/components/keeping/keeping';
import type { MarkingActions } from '@/components/marking/marking-actions';
import type { Theme } from '@/components/surface/surface';
import type { StyleId } from '@/lib/core/citations/citation-types';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import type { SectionId } from './settings-sections';

/** The settings that a reader sets by hand. */
export interface ReaderSettings extends MarkingWishes {
  readonly disabledSites: readonly string[];
  readonly trigger: 'hover' | 'modifier' | 'click';
  readonly showDelayMs: number;
  readonly theme: Theme;
  readonly pageMap: boolean;
  readonly citationStyle: StyleId;
  readonly colourNames: ColourNames;
  /** Milliseconds since 1970; null for never. */
  readonly lastBackupAt: number | null;
}

/** What is kept on this machine, counted. */
export interface KeptFacts {
  readonly counts: Readonly<Record<KeptKind, number>>;
  /** Null where the browser does not say. */
  readonly usedBytes: number | null;
  /** Each site that articles are kept of, with how many, the most first. */
  readonly sites: readonly { readonly site: string; readonly articles: number }[];
}

/** The kinds of things that are counted, in the order they are told. */
export const keptKinds = [
  'pages',
  'highlights',
  'notes',
  'entityNotes',
  'projects',
  'ownEntities',
  'choices',
  'savedSearches',
  'packs',
  'trash',
  'snapshots',
] as const;
export type KeptKind = (typeof keptKinds)[number];

/** A command with its keys as the browser writes them; empty for none. */
export interface ListedShortcut {
  readonly command: string;
  readonly keys: string;
}

/** All of it holds at once, in open pages too; there is nothing to confirm but erasing. */
export interface SettingsActions {
  readonly change: (changes: Partial<ReaderSettings>) => void;
  readonly marking: MarkingActions;
  /** False when what was typed is no site. */
  readonly addSite: (typed: string) => boolean;
  readonly removeSite: (site: string) => void;
  /** Puts a section back to its first day; null when that failed, else what takes it back. */
  readonly reset: (section: SectionId) => Promise<(() => Promise<boolean>) | null>;
  readonly eraseSite: (site: string) => Promise<ChangedOutcome>;
  readonly eraseEverything: () => Promise<ChangeOutcome>;
  readonly undoChange: (changeSetId: string) => Promise<ChangeOutcome>;
  readonly backUp: () => Promise<ChangeOutcome>;
  /** False where the browser does not lead there. */
  readonly openShortcuts: () => Promise<boolean>;
}

/** Where the page leads. */
export interface SettingsLinks {
  readonly library: string;
  readonly packs: string;
  readonly backup: string;
  readonly trash: string;
  readonly welcome: string;
}
