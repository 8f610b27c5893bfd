import { describe, expect, it, vi } from 'vitest';
import { ArticleFactsEditor } from '@/components/article-facts/article-facts-editor';
import { ArticleReference } from '@/components/article-facts/article-reference';
import { parseByline } from '@/lib/core/citations/names/parse-byline';
import type { CitationSource, RichText, StyleId } from '@/lib/core/citations/citation-types';
import { toPlainText } from '@/lib/core/citations/rich-text';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

const source: CitationSource = {
  id: '1',
  kind: 'news',
  title: 'Harbour towns fight rent rises',
  authors: parseByline('Ada Lindqvist'),
  publication: 'The Daily Gazette',
  published: '2019-05-03',
  accessed: '2026-11-22',
  url: 'https://gazette.example/rent',
  language: 'en',
  knownNames: [],
};

const referenceIn = (root: ParentNode) => root.querySelector('.reference-text')?.textContent;

describe('the reference of an article', () => {
  const onDownload = vi.fn();
  const draw = (onStyle: (style: StyleId) => void, onCopy: (reference: RichText) => Promise<boolean>) =>
    renderComponent(
      <ArticleReference
        source={source}
        style="apa-7"
        onStyle={onStyle}
        onCopy={onCopy}
        onDownload={onDownload}
        write={null}
      />,
    );

  it('copies what it shows, and says whether it did', async () => {
    const onCopy = vi.fn(async (_reference: RichText) => true);
    const root = draw(vi.fn(), onCopy);
    await settle(() => getNamed(root, 'button', 'Copy reference').click());
    expect(onCopy.mock.calls.map(([reference]) => toPlainText(reference))).toEqual([referenceIn(root)]);
    expect(getNamed(root, 'button', 'Copied')).toBeDefined();
  });

  it('shows italics, and tells the style that is chosen', async () => {
    const onStyle = vi.fn();
    const root = draw(onStyle, async () => true);
    expect(root.querySelector('.reference-text i')?.textContent).toBe('The Daily Gazette');
    const select = getNamed(root, 'select', 'Style');
    await settle(() => {
      select.value = 'ieee';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onStyle).toHaveBeenCalledExactlyOnceWith('ieee');
  });
});

describe('a title with capitals that may be those of names', () => {
  const hint = 'Check the capitals of this title';
  const draw = (style: StyleId) =>
    renderComponent(
      <ArticleReference
        source={{ ...source, title: 'Ferry Owners Sue Hope' }}
        style={style}
        onStyle={vi.fn()}
        onCopy={async () => true}
        onDownload={vi.fn()}
        write={async () => ({ kind: 'done' })}
      />,
    );

  it('is pointed out in styles that write titles like sentences, and in no other', () => {
    expect(draw('apa-7').textContent).toContain(hint);
    expect(draw('mla-9').textContent).not.toContain(hint);
  });

  it('is pointed out for as long as it is typed so', async () => {
    const root = draw('apa-7');
    await settle(() => getNamed(root, 'button', 'Mend the facts').click());
    expect(root.textContent).toContain(hint);
    await typeInto(getNamed(root, 'input', 'Title'), 'Ferry owners sue Hope');
    expect(root.textContent).not.toContain(hint);
  });
});

describe('the files of an article for reference managers', () => {
  it('are told by their format', async () => {
    const onDownload = vi.fn();
    const root = renderComponent(
      <ArticleReference
        source={source}
        style="mla-9"
        onStyle={vi.fn()}
        onCopy={async () => true}
        onDownload={onDownload}
        write={null}
      />,
    );
    await settle(() => getNamed(root, 'button', 'Download RIS').click());
    expect(onDownload).toHaveBeenCalledExactlyOnceWith('ris');
  });
});

describe('the facts of an article', () => {
  it('show in the reference while they are typed, and are written as they were understood', async () => {
    const write = vi.fn(async () => ({ kind: 'done' }) as const);
    const onClose = vi.fn();
    const root = renderComponent(<ArticleFactsEditor source={source} style="apa-7" write={write} onClose={onClose} />);
    await typeInto(getNamed(root, 'textarea', 'Authors'), 'van der Berg, Jo\n"Odd Sock"');
    expect(referenceIn(root)).toMatch(/^van der Berg, J\., & Odd Sock\. \(2019, May 3\)/);
    await settle(() => getNamed(root, 'button', 'Save').click());
    expect(write).toHaveBeenCalledExactlyOnceWith({
      title: source.title,
      authors: [
        { kind: 'person', given: 'Jo', family: 'Berg', particle: 'van der', suffix: '', isFamilyFirst: false },
        { kind: 'group', name: 'Odd Sock' },
      ],
      site: 'The Daily Gazette',
      published: '2019-05-03',
      sourceKind: 'news',
    });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('are not written with a date that cannot be read', async () => {
    const write = vi.fn(async () => ({ kind: 'done' }) as const);
    const root = renderComponent(<ArticleFactsEditor source={source} style="apa-7" write={write} onClose={vi.fn()} />);
    await typeInto(getNamed(root, 'input', 'Published'), 'last May');
    expect(root.textContent).toContain('This date cannot be read.');
    await settle(() => getNamed(root, 'button', 'Save').click());
    expect(write).not.toHaveBeenCalled();
  });

  it('stay on the screen when they could not be written', async () => {
    const root = renderComponent(
      <ArticleFactsEditor
        source={source}
        style="apa-7"
        write={async () => ({ kind: 'refused', reason: 'full' })}
        onClose={vi.fn()}
      />,
    );
    await typeInto(getNamed(root, 'input', 'Title'), 'Rents');
    await settle(() => getNamed(root, 'button', 'Save').click());
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
    expect(referenceIn(root)).toContain('Rents.');
  });
});
