/** Settings, counts and keys for examples. */
import type {
  KeptFacts,
  ListedShortcut,
  ReaderSettings,
  SettingsActions,
  SettingsLinks,
} from '@/components/settings/settings';
import { entityIdSchema } from '@/lib/core/entities/record';
import { nothing } from './sample-actions';
import { sampleMarkingActions, sampleWishes } from './sample-marking';

/** The settings of the first day. */
export const sampleSettings: ReaderSettings = {
  ...sampleWishes,
  disabledSites: [],
  trigger: 'hover',
  showDelayMs: 500,
  theme: 'system',
  pageMap: true,
  citationStyle: 'apa-7',
  colourNames: {},
  lastBackupAt: null,
};

/** Those of a reader who changed everything. */
export const changedSettings: ReaderSettings = {
  ...sampleSettings,
  marking: 'all',
  density: 'few',
  demonyms: false,
  muteHome: true,
  hiddenKinds: ['country', 'place', 'concept'],
  mutedNames: [{ id: entityIdSchema.parse('starter:portugal'), wikidata: 'Q45', title: 'Portugal', name: 'Portugal' }],
  mutedWords: ['The Times', 'القاهرة'],
  disabledSites: ['bank.example', 'a-very-long-name-of-a-site-that-has-no-place-to-break.mail.example', 'localhost'],
  trigger: 'click',
  showDelayMs: 750,
  citationStyle: 'chicago-17-notes',
  colourNames: { claim: 'Thesis', doubt: 'Hmm' },
  lastBackupAt: Date.UTC(2026, 4, 3, 8, 30),
};

/** A library of some size. */
export const sampleKept: KeptFacts = {
  counts: {
    pages: 214,
    highlights: 1_830,
    notes: 612,
    entityNotes: 9,
    projects: 4,
    ownEntities: 17,
    choices: 23,
    savedSearches: 3,
    packs: 1,
    trash: 12,
    snapshots: 8,
  },
  usedBytes: 48_300_000,
  sites: [
    { site: 'news.example', articles: 180 },
    { site: 'harbour.example', articles: 33 },
    { site: 'blog.example', articles: 1 },
  ],
};

/** Nothing kept yet. */
export const emptyKept: KeptFacts = {
  counts: {
    ...{ pages: 0, highlights: 0, notes: 0, entityNotes: 0, projects: 0, ownEntities: 0 },
    ...{ choices: 0, savedSearches: 0, packs: 0, trash: 0, snapshots: 0 },
  },
  usedBytes: 120_000,
  sites: [],
};

/** As Chrome writes them; one was taken by another extension. */
export const sampleShortcuts: readonly ListedShortcut[] = [
  { command: '_execute_action', keys: 'Alt+Shift+B' },
  { command: 'next-name', keys: 'Alt+Shift+N' },
  { command: 'highlight', keys: '' },
  { command: 'note', keys: 'Alt+Shift+M' },
];

export const sampleLinks: SettingsLinks = {
  library: '#library',
  packs: '#packs-page',
  backup: '#backup-page',
  trash: '#trash',
  welcome: '#welcome',
};

/** Settings that change nothing and a library that does as it is told. */
export const sampleSettingsActions: SettingsActions = {
  change: nothing,
  marking: sampleMarkingActions,
  addSite: () => false,
  removeSite: nothing,
  reset: async () => async () => true,
  eraseSite: async () => ({ kind: 'done', changeSetId: '' }),
  eraseEverything: async () => ({ kind: 'done' }),
  undoChange: async () => ({ kind: 'done' }),
  backUp: async () => ({ kind: 'done' }),
  openShortcuts: async () => false,
};
