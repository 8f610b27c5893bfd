import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { ExportActions, ExportState, ExportWork } from '@/components/export/export';
import { ExportView } from '@/components/export/export-view';
import { sampleExport, sampleExportActions, sampleOutcome } from '@/components/samples/sample-export';
import { getNamed, renderComponent, settle } from '../../support/render-component';

const shownAs = (format: string): ExportState['preview'] => ({
  kind: 'ready',
  files: [
    { path: 'Ferries.md', text: `The ferries, as ${format} has them` },
    { path: 'Lights.md', text: `The lights, as ${format} has them` },
  ],
  hasMore: false,
});

const working: ExportWork = { kind: 'working', share: 0.25 };
const conflicted: ExportWork = { kind: 'ended', place: 'Vault', outcome: sampleOutcome };

/** The page with a library behind it that prints at once and begins to write when it is told to. */
function Page({ start, told }: { readonly start: Partial<ExportState>; readonly told: Partial<ExportActions> }) {
  const [state, setState] = useState<ExportState>({ ...sampleExport, preview: shownAs(sampleExport.format), ...start });
  const actions: ExportActions = {
    ...sampleExportActions,
    onFormat: (format) => setState((before) => ({ ...before, format, preview: shownAs(format) })),
    onWriteFolder: () => setState((before) => ({ ...before, work: working })),
    onCancel: () =>
      setState((before) => ({
        ...before,
        work: { ...conflicted, outcome: { ...sampleOutcome, kind: 'stopped', left: 3, conflicts: [] } },
      })),
    ...told,
  };
  return <ExportView state={state} actions={actions} />;
}

const draw = (start: Partial<ExportState> = {}, told: Partial<ExportActions> = {}) =>
  renderComponent(<Page start={start} told={told} />, { width: 1_000 });

const previewOf = (root: HTMLElement): string => root.querySelector('.export-preview .export-text')?.textContent ?? '';

function layoutOf(root: HTMLElement, name: string): HTMLInputElement {
  const fields = [...root.querySelectorAll<HTMLInputElement>('.export-format input')];
  const field = fields.find((one) => one.labels?.[0]?.querySelector('.export-format-name')?.textContent === name);
  if (field === undefined) throw new Error(`There is no layout “${name}”`);
  return field;
}

describe('the page of exports', () => {
  it('shows the result in the layout that is chosen, and each of its files', async () => {
    const root = draw();
    expect(layoutOf(root, 'Obsidian').checked).toBe(true);
    await settle(() => layoutOf(root, 'Logseq').click());
    expect([layoutOf(root, 'Logseq').checked, layoutOf(root, 'Obsidian').checked]).toEqual([true, false]);
    expect(previewOf(root)).toBe('The ferries, as logseq has them');
    await settle(() => {
      const files = fileListOf(root);
      files.value = 'Lights.md';
      files.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(previewOf(root)).toBe('The lights, as logseq has them');
    await settle(() => layoutOf(root, 'Zettel').click());
    expect(previewOf(root)).toBe('The lights, as zettel has them');
  });

  it('tells how far it is, begins nothing else meanwhile, and what was done when it is stopped', async () => {
    const root = draw();
    await settle(() => getNamed(root, 'button', 'Write into “Vault”').click());
    expect(root.querySelector('progress')?.value).toBe(0.25);
    for (const name of ['Write into “Vault”', 'Download', 'Copy', 'Other folder…', 'Pick files…'])
      expect(getNamed(root, 'button', name).disabled, name).toBe(true);
    await settle(() => getNamed(root, 'button', 'Cancel').click());
    expect(root.querySelector('progress')).toBeNull();
    expect(getNamed(root, 'button', 'Download').disabled).toBe(false);
    const names = [...root.querySelectorAll('.export-names li')].map(({ textContent }) => textContent);
    expect(names).toEqual([...sampleOutcome.added, ...sampleOutcome.updated]);
  });

  it('says in which files both sides’ words stand, and shows them', async () => {
    const root = draw({ work: conflicted });
    const said = root.querySelector('.export-said');
    expect(said?.getAttribute('role')).toBe('status');
    expect(said?.textContent).toContain('In 1 file you and Backstory changed the same words.');
    const shown = root.querySelector<HTMLDetailsElement>('details.export-conflict');
    expect(shown?.open).toBe(false);
    await settle(() => shown?.querySelector('summary')?.click());
    expect(shown?.open).toBe(true);
    expect(shown?.querySelector('.export-text')?.textContent).toBe(sampleOutcome.conflicts[0]?.text);
  });

  it('offers a folder of Downloads where there is no other, for Markdown alone', async () => {
    const onWriteFolder = vi.fn();
    const root = draw({ folder: { kind: 'downloads' } }, { onWriteFolder });
    await settle(() => getNamed(root, 'button', 'Into a folder of Downloads').click());
    expect(onWriteFolder).toHaveBeenCalledOnce();
    const table = draw({ folder: { kind: 'downloads' }, format: 'csv', isOneFile: null });
    expect(table.textContent).not.toContain('Into a folder of Downloads');
  });
});

function fileListOf(root: HTMLElement): HTMLSelectElement {
  const field = root.querySelector<HTMLSelectElement>('.export-file select');
  if (field === null) throw new Error('There is no list of files');
  return field;
}
