/**
 * The reader's settings, in the browser's local storage. Each is kept under a key of its own, so that one bad value falls back
 * alone and two surfaces that change different settings never undo each other.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { styleIdSchema } from '@/lib/core/citations/citation-types';
import { entityKindSchema, entityRefSchema } from '@/lib/core/entities/record';
import { densities } from '@/lib/core/marking/marking-wishes';
import { exportTemplateSchema } from '@/lib/core/export/templates/export-template';
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightColour } from '@/lib/core/notes/rows';

/** A list of which every entry that does not fit is left out alone; what is no list at all fails. Whoever writes it keeps those, see `keepForeign`. */
function lenientList<Entry extends z.ZodMiniType>(entry: Entry) {
  return z.pipe(
    z.array(z.unknown()),
    z.transform((entries): readonly z.output<Entry>[] =>
      entries.flatMap((one) => {
        const parsed = entry.safeParse(one);
        return parsed.success ? [parsed.data] : [];
      }),
    ),
  );
}

/** Names by colour; what is no name of a colour is left out alone. */
const colourNamesSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((stored): Readonly<Partial<Record<HighlightColour, string>>> =>
    Object.fromEntries(
      highlightColours.flatMap((colour) => {
        const name = stored[colour];
        const words = typeof name === 'string' ? name.trim().slice(0, 40) : '';
        return words === '' ? [] : [[colour, words]];
      }),
    ),
  ),
);

/** Every setting with what it may be; what it is on the first day stands in `defaultSettings`. */
const settingSchemas = {
  /** Hosts without `www.` on which the extension stays silent; their subdomains are included. */
  disabledSites: lenientList(z.string()),
  // What each of these seven means for underlines is told by `MarkingWishes`.
  marking: z.enum(['first', 'all']),
  density: z.enum(densities),
  demonyms: z.boolean(),
  hiddenKinds: lenientList(entityKindSchema),
  mutedNames: lenientList(entityRefSchema),
  mutedWords: lenientList(z.string().check(z.minLength(1), z.maxLength(200))),
  muteHome: z.boolean(),
  /** What opens the card. */
  trigger: z.enum(['hover', 'modifier', 'click']),
  /** How long the pointer rests on a name before the card shows, for `hover`. */
  showDelayMs: z.int().check(z.minimum(0), z.maximum(5_000)),
  theme: z.enum(['system', 'light', 'dark']),
  /** Whether marks beside the scrollbar show where the highlights are. */
  pageMap: z.boolean(),
  /** Whether the browser was asked once, unbidden, to keep the library's storage for good. */
  askedToPersist: z.boolean(),
  /** Whether the page of the first run was shown. */
  welcomed: z.boolean(),
  /** When a backup was made last, milliseconds since 1970; null for never. */
  lastBackupAt: z.nullable(z.number()),
  /** The style in which references were copied last. */
  citationStyle: styleIdSchema,
  /** What the reader calls the colours of highlights; a colour that is missing has its usual name. */
  colourNames: colourNamesSchema,
  /** The form in which something was exported last, by its name (see `surfaces/export/export-format`). */
  exportFormat: z.string(),
  /** The reader's own templates for exports. */
  exportTemplates: lenientList(exportTemplateSchema),
};

/** The name of one setting. */
export type SettingName = keyof typeof settingSchemas;

/** All settings, complete. */
export type Settings = { readonly [Name in SettingName]: z.output<(typeof settingSchemas)[Name]> };

/** The settings of a reader who never opened them. */
export const defaultSettings: Settings = {
  disabledSites: [],
  marking: 'first',
  density: 'some',
  demonyms: true,
  hiddenKinds: [],
  mutedNames: [],
  mutedWords: [],
  muteHome: false,
  trigger: 'hover',
  showDelayMs: 500,
  theme: 'system',
  pageMap: true,
  askedToPersist: false,
  welcomed: false,
  lastBackupAt: null,
  citationStyle: 'apa-7',
  colourNames: {},
  exportFormat: 'plain',
  exportTemplates: [],
};

const settingNames = Object.keys(settingSchemas) as SettingName[];
const keyPrefix = 'setting:';

/** The part of the browser's storage that settings need. */
export interface SettingsArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  /** Calls back with the keys that changed, from whichever page changed them. */
  watch(signal: AbortSignal, changed: (keys: readonly string[]) => void): void;
}

/** Reads, changes and follows the settings. */
export interface SettingsStore {
  /** Never fails: what cannot be read is at its default. */
  read(): Promise<Settings>;
  /** Writes the given settings alone; false when the browser could not store them. What a newer version put into a list stays in it. */
  change(changes: Partial<Settings>): Promise<boolean>;
  /** Puts settings back to their defaults; null when that failed, else what puts them to what they were, letter by letter. */
  reset(names: readonly SettingName[]): Promise<(() => Promise<boolean>) | null>;
  /** Calls back with all settings whenever one of them changed. */
  watch(signal: AbortSignal, changed: (settings: Settings) => void): void;
}

/** Takes what was stored for what it is: every value that fits is kept, every other falls back alone. */
export function parseSettings(stored: Readonly<Record<string, unknown>>): Settings {
  const kept = settingNames.flatMap((name) => {
    const parsed = settingSchemas[name].safeParse(stored[keyPrefix + name]);
    return parsed.success ? [[name, parsed.data] as const] : [];
  });
  return { ...defaultSettings, ...(Object.fromEntries(kept) as Partial<Settings>) };
}

/** The settings among named values, as a backup has them; what fits none is left out. */
export function parseNamedSettings(named: Readonly<Record<string, unknown>>): Partial<Settings> {
  const fitting = settingNames.flatMap((name) => {
    const parsed = settingSchemas[name].safeParse(named[name]);
    return parsed.success && Object.hasOwn(named, name) ? [[name, parsed.data] as const] : [];
  });
  return Object.fromEntries(fitting);
}

/** Makes the access to settings over a storage area; the browser's own unless a test brings another. */
export function createSettingsStore(area: SettingsArea = createBrowserArea()): SettingsStore {
  const keys = settingNames.map((name) => keyPrefix + name);
  const read = async () => {
    try {
      return parseSettings(await area.get(keys));
    } catch {
      return defaultSettings;
    }
  };
  return {
    read,
    change: (changes) =>
      succeeds(async () => {
        const entries = Object.entries(changes).map(([name, value]) => [keyPrefix + name, value] as const);
        const stored = await area.get(entries.map(([key]) => key));
        await area.set(Object.fromEntries(entries.map(([key, value]) => [key, keepForeign(key, stored[key], value)])));
      }),
    reset: async (names) => {
      const resetKeys = names.map((name) => keyPrefix + name);
      try {
        const before = await area.get(resetKeys);
        await area.remove(resetKeys);
        return () => succeeds(() => area.set(before));
      } catch {
        return null;
      }
    },
    watch: (signal, changed) => {
      let lastTurn = 0;
      area.watch(signal, (changedKeys) => {
        if (!changedKeys.some((key) => key.startsWith(keyPrefix))) return;
        // Readings may overtake each other, and the one that was asked for last is the newest.
        const turn = (lastTurn += 1);
        void read().then((settings) => {
          if (!signal.aborted && turn === lastTurn) changed(settings);
        });
      });
    },
  };
}

async function succeeds(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/**
 * What is written over a stored value. Entries of a list, or names in a table, that this version cannot read come from a newer one:
 * they were left out when the value was read, and are not lost when it is written.
 */
function keepForeign(key: string, stored: unknown, value: unknown): unknown {
  const schema = Object.hasOwn(settingSchemas, key.slice(keyPrefix.length))
    ? settingSchemas[key.slice(keyPrefix.length) as SettingName]
    : null;
  const read = (one: unknown): unknown => schema?.safeParse(one).data;
  if (Array.isArray(value) && Array.isArray(stored)) {
    const foreign = stored.filter((entry) => isEmptyList(read([entry])));
    return [...(value as readonly unknown[]), ...(foreign as readonly unknown[])];
  }
  if (!isTable(value) || !isTable(stored)) return value;
  const known = new Set<string>(highlightColours);
  return { ...Object.fromEntries(Object.entries(stored).filter(([name]) => !known.has(name))), ...value };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function createBrowserArea(): SettingsArea {
  return {
    get: (keys) => browser.storage.local.get(keys),
    set: (values) => browser.storage.local.set(values),
    remove: (keys) => browser.storage.local.remove(keys),
    watch: (signal, changed) => {
      if (signal.aborted) return;
      const listener = (changes: Record<string, unknown>, areaName: string) => {
        if (areaName === 'local') changed(Object.keys(changes));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
