/** What the page of settings does: to the settings, to the library, and by way of the browser. */
import type { SettingsActions } from '@/components/settings/settings';
import type { SectionId } from '@/components/settings/settings-sections';
import { openShortcutSettings } from '@/lib/platform/commands';
import { downloadFile } from '@/lib/platform/downloads';
import { forgetDrafts } from '@/lib/platform/drafts';
import type { SettingName } from '@/lib/platform/settings';
import { defaultSettings } from '@/lib/platform/settings';
import { isSiteDisabled, parseSite, toSite, withSite } from '@/lib/platform/sites';
import { reloadOtherOwnTabs } from '@/lib/platform/surfaces';
import { changeSetIdSchema } from '@/lib/store/tables';
import { writeBackup } from '@/lib/surfaces/backup-file';
import type { Connection } from '@/lib/surfaces/connect';
import { createMarkingSettings } from '@/lib/surfaces/marking-actions';

/** Which stored settings belong to a section. */
const namesOf: Readonly<Partial<Record<SectionId, readonly SettingName[]>>> = {
  marking: ['marking', 'density', 'demonyms', 'hiddenKinds', 'mutedNames', 'mutedWords', 'muteHome'],
  card: ['trigger', 'showDelayMs'],
  look: ['theme', 'colourNames', 'pageMap', 'citationStyle'],
  sites: ['disabledSites'],
};

/** Every change is written at once; whoever follows the settings hears of it. */
export function createSettingsActions({ settings, store }: Pick<Connection, 'settings' | 'store'>): SettingsActions {
  const reviseSites = async (toSites: (now: readonly string[]) => readonly string[]): Promise<void> => {
    const { disabledSites } = await settings.read();
    await settings.change({ disabledSites: toSites(disabledSites) });
  };
  return {
    change: (changes) => void settings.change(changes),
    marking: createMarkingSettings(settings),
    addSite: (typed) => {
      const site = parseSite(typed);
      if (site !== null) void reviseSites((now) => withSite(now, `https://${site}`, true));
      return site !== null;
    },
    removeSite: (site) => void reviseSites((now) => now.filter((one) => one !== site)),
    reset: (section) => settings.reset(namesOf[section] ?? []),
    eraseSite: async (site) => {
      const written = await store.erasing.site((url) => toSite(url) !== null && isSiteDisabled([site], url));
      return written.kind === 'done' ? { kind: 'done', changeSetId: written.changeSetId } : written;
    },
    eraseEverything: async () => {
      const erased = await store.erasing.everything();
      if (erased.kind === 'refused') return erased;
      // What names sites and muted names goes, too; that the first run was shown is no word of the reader's.
      const all = (Object.keys(defaultSettings) as SettingName[]).filter((name) => name !== 'welcomed');
      const back = await settings.reset(all);
      // Before the other pages load anew: they would give half-written words back.
      const areForgotten = await forgetDrafts();
      await reloadOtherOwnTabs();
      return back === null || !areForgotten ? { kind: 'refused', reason: 'full' } : { kind: 'done' };
    },
    undoChange: async (changeSetId) => {
      const undone = await store.changes.undo(changeSetIdSchema.parse(changeSetId));
      return undone.kind === 'done' ? { kind: 'done' } : undone;
    },
    backUp: async () => {
      const { signal } = new AbortController();
      const made = await writeBackup({ store, settings, signal, progressed: () => undefined });
      if (made.kind === 'refused') return made;
      if (made.value !== null) downloadFile(made.value);
      return { kind: 'done' };
    },
    openShortcuts: openShortcutSettings,
  };
}
