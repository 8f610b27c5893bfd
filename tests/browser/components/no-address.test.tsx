import type { JSX } from 'preact';
import { describe, expect, it } from 'vitest';
import { DossierArticles } from '@/components/dossier/dossier-articles';
import { FoundHighlightEntry } from '@/components/found/found-highlight-entry';
import { FoundOther } from '@/components/found/found-other';
import { PartBody, PartQuote } from '@/components/projects/parts/part-body';
import { nothing, sampleKeeping } from '@/components/samples/sample-actions';
import { sampleFound } from '@/components/samples/sample-found';
import type { FoundHighlight } from '@/lib/core/search/found-row';
import { projectIdSchema, projectPartIdSchema } from '@/lib/core/notes/project-rows';
import { renderComponent } from '../../support/render-component';

const nowhere = { change: nothing, remove: nothing };

const times = { revision: 1, createdAt: 0, modifiedAt: 0, deletedAt: null };

/** Every place of the library in which a quote or an article stands, over a page of this address. */
function placesOf(url: string): Readonly<Record<string, JSX.Element>> {
  const [found] = sampleFound;
  if (found === undefined) throw new Error('The samples are empty.');
  const page = { ...found.page, url, title: 'Tides of the north' };
  const row: FoundHighlight = { ...found, page };
  const kept = { highlight: found.highlight, note: null, page };
  const part = {
    ...times,
    id: projectPartIdSchema.parse('00000000-0000-4000-8000-000000000401'),
    projectId: projectIdSchema.parse('00000000-0000-4000-8000-000000000402'),
    orderKey: 'a0',
    kind: 'page' as const,
    pageId: page.id,
  };
  const dossier = { articles: [], moved: new Map(), deletions: nowhere };
  const actions = { keeping: sampleKeeping, openPassage: nothing, onOpenPassage: nothing, onCopy: nothing };
  const article = { page, mentionCount: 1, dated: [] };
  return {
    'a highlight in a list': (
      <FoundHighlightEntry
        found={row}
        isFirstOfArticle
        isChosen={false}
        isEditing={false}
        onEdit={nothing}
        onEdited={nothing}
        onDelete={nothing}
        onChoose={nothing}
        actions={actions}
        deletions={nowhere}
      />
    ),
    'an article that was found': <FoundOther row={{ kind: 'page', page, highlightCount: 1 }} />,
    'an article with highlights in a dossier': (
      <DossierArticles {...dossier} actions={actions} articles={[{ ...article, highlights: [kept] }]} />
    ),
    'an article in a dossier': (
      <DossierArticles {...dossier} actions={actions} articles={[{ ...article, highlights: [] }]} />
    ),
    'a quote in a project': <PartQuote kept={kept} onOpen={nothing} />,
    'an article in a project': <PartBody entry={{ kind: 'page', part, page, isDeleted: false }} open={nothing} />,
  };
}

/** What opens an article or a passage of it, or copies the way there. */
function waysOut(root: HTMLElement): readonly string[] {
  const links = [...root.querySelectorAll('a')].filter((link) => !(link.getAttribute('href') ?? '').startsWith('#'));
  const buttons = [...root.querySelectorAll('button')].filter(
    ({ classList, title, textContent, ariaLabel }) =>
      classList.contains('highlight-jump') || /link|open/i.test(`${title}${textContent}${ariaLabel ?? ''}`),
  );
  return [...links, ...buttons].map(({ outerHTML }) => outerHTML);
}

describe.each(Object.keys(placesOf('')))('%s', (place) => {
  it('leads to its article where that has an address', () => {
    expect(waysOut(renderComponent(placesOf('https://news.example/tides')[place] ?? <></>))).not.toEqual([]);
  });

  it('offers nothing to open where it was imported without an address, and still shows its words', () => {
    const root = renderComponent(placesOf('')[place] ?? <></>);
    expect(waysOut(root)).toEqual([]);
    expect(root.textContent).toContain('Tides of the north');
  });
});
