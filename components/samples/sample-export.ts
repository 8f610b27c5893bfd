/** What the page of exports shows in examples and tests. */
import type { ExportActions, ExportOutcome, ExportState, FormatChoice } from '@/components/export/export';
import { startingTemplate } from '@/lib/core/export/templates/export-template';
import { nothing } from './sample-actions';

/** A page that does nothing. */
export const sampleExportActions: ExportActions = {
  ...{ onSubject: nothing, onFormat: nothing, onOneFile: nothing, onCopy: nothing, onDownload: nothing },
  ...{ onWriteFolder: nothing, onOtherFolder: nothing, onUpdateFiles: nothing, onCancel: nothing },
  ...{ onNewTemplate: nothing, onImportTemplate: nothing, onTemplate: nothing, onResetTemplate: nothing },
  ...{ onShareTemplate: nothing, onDeleteTemplate: nothing },
};

const layouts: readonly (readonly [id: string, label: string, about: string])[] = [
  ['plain', 'Plain', 'Quotes and notes, for any program'],
  ['obsidian', 'Obsidian', 'Properties, callouts, links between notes'],
  ['logseq', 'Logseq', 'Outlines with properties and block references'],
  ['zettel', 'Zettel', 'One file for each highlight'],
  ['essay', 'Essay', 'Footnotes and a list of sources'],
  ['timeline', 'Timeline', 'A list by date'],
];

const formats: readonly FormatChoice[] = [
  ...layouts.map(([id, label, about]) => ({ id, label, about, group: 'layout' }) as const),
  { id: 'template:mine', group: 'template', label: 'For the thesis', about: null },
  { id: 'csv', group: 'table', label: 'Table (CSV)', about: null },
  { id: 'html', group: 'table', label: 'Page to print (HTML)', about: null },
  { id: 'bibtex', group: 'citations', label: 'BibTeX', about: null },
];

const text = `---
title: The ferries wait for the tide
author:
  - Mara Quill
tags:
  - harbour
---

# The ferries wait for the tide

> [!quote|claim] Claim
> Crews will be paid for every winter night that they spend at anchor.

^bs-0123456789ab

Ask the harbour board about the sums.
`;

/** Everything, as Obsidian reads it, with a folder that was chosen before. */
export const sampleExport: ExportState = {
  subjects: [
    { id: 'everything', label: 'Everything' },
    { id: 'project:harbours', label: 'Project: Harbours and the people who keep them open' },
  ],
  subject: 'everything',
  counts: { articles: 214, highlights: 1_870 },
  formats,
  format: 'obsidian',
  isOneFile: false,
  preview: {
    kind: 'ready',
    files: [
      { path: 'The ferries wait for the tide.md', text },
      { path: 'Projects/Harbours.md', text: '# Harbours\n' },
    ],
    hasMore: true,
  },
  work: { kind: 'idle' },
  folder: { kind: 'chosen', name: 'Vault' },
  template: null,
  isTemplateRefused: false,
};

/** What became of an export that met changes of the reader's. */
export const sampleOutcome: ExportOutcome = {
  kind: 'done',
  problem: null,
  added: ['Projects/Harbours.md'],
  updated: ['The ferries wait for the tide.md', 'Lights.md'],
  unchanged: 211,
  left: 0,
  conflicts: [{ path: 'The ferries wait for the tide.md', text, count: 2 }],
};

/** A template with something wrong in two of its pieces. */
export const sampleTemplate: ExportState['template'] = {
  template: { ...startingTemplate, id: '7d0f6b9e-5c56-4b1c-9d4e-0f3f5a1b2c3d', name: 'For the thesis' },
  faults: [
    { part: 'filename', line: 1, column: 4, message: 'There is no article.titel here.' },
    { part: 'highlight', line: 3, column: 12, message: 'undefined filter: shout' },
  ],
};
