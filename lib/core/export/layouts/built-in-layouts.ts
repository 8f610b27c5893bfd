/** The layouts that come with the product, by name. */
import { datedListLayout } from './dated-list';
import { essayLayout } from './essay';
import type { Layout } from './layout';
import { logseqLayout } from './logseq';
import { obsidianLayout } from './obsidian';
import { plainLayout } from './plain';
import { zettelLayout } from './zettel';

/** In the order in which they are offered. */
export const builtInLayoutNames = ['plain', 'obsidian', 'logseq', 'zettel', 'essay', 'timeline'] as const;
export type BuiltInLayoutName = (typeof builtInLayoutNames)[number];

/** Each layout under its name. */
export const builtInLayouts: Readonly<Record<BuiltInLayoutName, Layout>> = {
  plain: plainLayout,
  obsidian: obsidianLayout,
  logseq: logseqLayout,
  zettel: zettelLayout,
  essay: essayLayout,
  timeline: datedListLayout,
};
