/** The states of the page of exports. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { sampleExport, sampleExportActions, sampleOutcome, sampleTemplate } from '@/components/samples/sample-export';
import type { ExportState } from './export';
import { ExportView } from './export-view';

const view =
  (changes: Partial<ExportState> = {}): (() => JSX.Element) =>
  () => <ExportView state={{ ...sampleExport, ...changes }} actions={sampleExportActions} />;

const ended = (changes: Partial<typeof sampleOutcome>, place: string | null = 'Vault'): (() => JSX.Element) =>
  view({ work: { kind: 'ended', place, outcome: { ...sampleOutcome, ...changes } } });

/** Before, while and after something is made; a template of the reader's own; what can go wrong. */
export const exportViewExamples: ExampleSet = {
  component: 'export',
  width: 1_000,
  examples: [
    { name: 'default', view: view() },
    { name: 'no folders', view: view({ folder: { kind: 'none' }, format: 'plain' }) },
    { name: 'only a folder of downloads', view: view({ folder: { kind: 'downloads' } }) },
    { name: 'folder not chosen yet', view: view({ folder: { kind: 'unchosen' } }) },
    { name: 'table', view: view({ format: 'csv', isOneFile: null }) },
    { name: 'loading', view: view({ preview: { kind: 'loading' }, counts: null }) },
    { name: 'empty', view: view({ preview: { kind: 'empty' }, counts: { articles: 0, highlights: 0 } }) },
    { name: 'does not open', view: view({ preview: { kind: 'refused', problem: 'closed' }, counts: null }) },
    { name: 'working', view: view({ work: { kind: 'working', share: 0.4 } }) },
    { name: 'copied', view: view({ work: { kind: 'copied' } }) },
    { name: 'folder denied', view: view({ work: { kind: 'failed', reason: 'denied' } }) },
    { name: 'written, with conflicts', view: ended({}) },
    { name: 'nothing new', view: ended({ added: [], updated: [], conflicts: [] }) },
    { name: 'disk full', view: ended({ kind: 'stopped', problem: 'full', left: 12, conflicts: [] }) },
    { name: 'stopped', view: ended({ kind: 'stopped', left: 1, conflicts: [] }, null) },
    { name: 'template', view: view({ format: 'template:mine', template: sampleTemplate }) },
    {
      name: 'template that cannot be read',
      view: view({ format: 'template:mine', template: sampleTemplate, preview: { kind: 'faults' } }),
    },
    { name: 'no template in the file', view: view({ isTemplateRefused: true }) },
    { name: 'right to left', view: view(), direction: 'rtl' },
  ],
};
