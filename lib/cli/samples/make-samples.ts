/** The sample exports: a small invented library in every layout. */
import { exportNotes } from '@/lib/core/export/export-notes';
import { builtInLayoutNames, builtInLayouts } from '@/lib/core/export/layouts/built-in-layouts';
import { ofEverything } from '@/lib/core/export/scopes/scopes';
import { sampleArticle, sampleDossier, sampleProject } from './sample-library';

/** The files by their path: a folder for each layout. */
export function makeSamples(): ReadonlyMap<string, string> {
  const rows = { articles: [sampleArticle], projects: [sampleProject], dossiers: [sampleDossier] };
  const samples = new Map<string, string>();
  for (const name of builtInLayoutNames) {
    for (const file of exportNotes(ofEverything('Harbour towns', rows), builtInLayouts[name]))
      if (file !== null) samples.set(`${name}/${file.path}`, file.text);
  }
  return samples;
}
