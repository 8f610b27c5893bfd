/** Which sections the page of settings has, and which settings stand in each, in their order. A setting is shown where its section shows it. */
import type { MessageKey } from '@/lib/platform/words';

/** The sections with their settings. */
export const sectionSettings = {
  marking: ['mentions', 'density', 'kinds', 'demonyms', 'home', 'muted'],
  card: ['trigger', 'delay'],
  look: ['theme', 'colours', 'map', 'citations'],
  sites: ['sites'],
  packs: ['packs'],
  privacy: ['kept', 'requests', 'erase-site', 'erase-all'],
  backup: ['backup'],
  shortcuts: ['shortcuts'],
} as const;

export type SectionId = keyof typeof sectionSettings;
export type SettingId = (typeof sectionSettings)[SectionId][number];

/** The sections' headings. */
export const sectionTitles: Record<SectionId, MessageKey> = {
  marking: 'marking',
  card: 'settings_card',
  look: 'settings_look',
  sites: 'settings_sites',
  packs: 'packs',
  privacy: 'settings_privacy',
  backup: 'backup_title',
  shortcuts: 'settings_shortcuts',
};

export const sectionIds = Object.keys(sectionSettings) as readonly SectionId[];
