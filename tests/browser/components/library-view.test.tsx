import { describe, expect, it, vi } from 'vitest';
import type { LibraryActions } from '@/components/library/article-entry';
import { LibraryView } from '@/components/library/library-view';
import type { MovedHighlights } from '@/components/lost/moved-highlights';
import { nothing, samplePageActions } from '@/components/samples/sample-actions';
import { sampleLibrary } from '@/components/samples/sample-highlights';
import type { PageWithHighlights } from '@/lib/core/notes/rows';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

function draw(
  articles: readonly PageWithHighlights[],
  changes: Partial<LibraryActions> = {},
  moved: MovedHighlights = new Map(),
) {
  const actions: LibraryActions = {
    ...samplePageActions,
    deletePage: async () => ({ kind: 'done' }),
    restorePage: async () => ({ kind: 'done' }),
    onOpenPassage: nothing,
    ...changes,
  };
  const root = renderComponent(
    <LibraryView
      state={{ kind: 'ready', articles, moved }}
      actions={actions}
      onDownloadAll={nothing}
      onReload={nothing}
    />,
    { width: 800 },
  );
  return { root, titles: () => [...root.querySelectorAll('h2')].map((title) => title.textContent) };
}

describe('the library', () => {
  it('keeps what fits all words of the filter', async () => {
    const { root, titles } = draw(sampleLibrary);
    const box = getNamed(root, 'input', 'Filter');
    await typeInto(box, 'ministry boat');
    expect(titles()).toEqual([sampleLibrary[1]?.page.title]);
    await typeInto(box, 'no such words');
    expect(root.textContent).toContain('Nothing fits');
    await typeInto(box, '');
    expect(titles()).toHaveLength(2);
  });

  it('deletes an article and brings it back', async () => {
    const deletePage = vi.fn<LibraryActions['deletePage']>(async () => ({ kind: 'done' }));
    const restorePage = vi.fn<LibraryActions['restorePage']>(async () => ({ kind: 'done' }));
    const { root } = draw(sampleLibrary.slice(0, 1), { deletePage, restorePage });
    const { id, title } = sampleLibrary[0]?.page ?? { id: null, title: '' };
    await settle(() => getNamed(root, 'button', `Delete: “${title}”`).click());
    await settle(() => getNamed(root, 'button', 'Undo').click());
    expect(deletePage).toHaveBeenCalledExactlyOnceWith(id);
    expect(restorePage).toHaveBeenCalledExactlyOnceWith(id);
  });

  it('copies an article as Markdown and says that it did', async () => {
    const onCopyMarkdown = vi.fn<LibraryActions['onCopyMarkdown']>(async () => true);
    const { root } = draw(sampleLibrary.slice(0, 1), { onCopyMarkdown });
    await settle(() => getNamed(root, 'button', 'Copy as Markdown').click());
    expect(onCopyMarkdown).toHaveBeenCalledExactlyOnceWith(sampleLibrary[0]);
    expect(getNamed(root, 'button', 'Copied')).toBeTruthy();
  });

  it('teaches what to do when it is empty', () => {
    expect(draw([]).root.textContent).toContain('select a sentence');
  });

  it('draws many articles a page at a time', async () => {
    const [first] = sampleLibrary;
    const many = Array.from({ length: 120 }, (_, number) => ({
      page: { ...(first ?? { page: null }).page, id: `${number}`, title: `Article ${number}` },
      highlights: [],
    })) as unknown as PageWithHighlights[];
    const { root, titles } = draw(many);
    expect(titles()).toHaveLength(50);
    await settle(() => getNamed(root, 'button', 'Show more').click());
    expect(titles()).toHaveLength(100);
  });
});
