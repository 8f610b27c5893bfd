import { describe, expect, it, vi } from 'vitest';
import { CitingProvider } from '@/components/article-facts/citing';
import { CopyCitation, CopyReference } from '@/components/article-facts/copy-cited';
import { sampleHighlight } from '@/components/samples/sample-highlights';
import { getNamed, renderComponent, settle } from '../../support/render-component';

const { highlight } = sampleHighlight(1, 'claim', 'Rents rose by a third.');

describe('the button that copies a quotation with its citation', () => {
  const draw = (isCopied: boolean) => {
    const copyQuote = vi.fn(async () => isCopied);
    const root = renderComponent(
      <CitingProvider citing={{ copyQuote }}>
        <CopyCitation highlight={highlight} quote="Rents rose" />
      </CitingProvider>,
    );
    const button = root.querySelector('button');
    return { root, copyQuote, button };
  };

  it('copies that of its highlight, says of which it speaks, and that it worked', async () => {
    const { root, copyQuote, button } = draw(true);
    expect(button?.getAttribute('aria-label')).toContain('Rents rose');
    await settle(() => button?.click());
    expect(copyQuote).toHaveBeenCalledExactlyOnceWith(highlight);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('Copied');
  });

  it('says when the browser did not let it', async () => {
    const { root, button } = draw(false);
    await settle(() => button?.click());
    expect(root.querySelector('[role="status"]')?.textContent).toBe('The browser did not allow copying.');
    expect(button?.getAttribute('title')).toBe('Copy quote with citation');
  });

  it('is not there where nobody can look the article up', () => {
    expect(
      renderComponent(<CopyCitation highlight={highlight} quote="Rents rose" />).querySelector('button'),
    ).toBeNull();
  });
});

describe('the button that copies a reference', () => {
  it('says that it worked', async () => {
    const root = renderComponent(<CopyReference onCopy={async () => true} />);
    await settle(() => getNamed(root, 'button', 'Copy reference').click());
    expect(getNamed(root, 'button', 'Copied')).toBeDefined();
  });
});
