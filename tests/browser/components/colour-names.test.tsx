import { describe, expect, it, vi } from 'vitest';
import { ColourNamesProvider } from '@/components/colours/colour-names';
import { ColourNamesForm } from '@/components/colours/colour-names-form';
import { HighlightList } from '@/components/highlight-list/highlight-list';
import { nothing, sampleKeeping } from '@/components/samples/sample-actions';
import { sampleHighlights, samplePage } from '@/components/samples/sample-highlights';
import { getNamed, renderComponent, settle, typeInto } from '../../support/render-component';

describe('names of the colours', () => {
  it('stand wherever a colour is named, and the usual one where the reader gave none', () => {
    const root = renderComponent(
      <ColourNamesProvider names={{ claim: 'Thesis' }}>
        <HighlightList
          highlights={sampleHighlights}
          actions={sampleKeeping}
          deletions={{ remove: nothing, change: nothing }}
          address={samplePage.url}
          places={null}
          onJump={null}
          onCopy={nothing}
        />
      </ColourNamesProvider>,
    );
    const told = [...root.querySelectorAll('.highlight-meta')].map((meta) => meta.textContent);
    expect(told[0]).toContain('Thesis');
    expect(told[1]).toContain('Evidence');
  });

  it('are changed by typing; an empty one is the usual one again', async () => {
    const onNames = vi.fn<(names: object) => void>();
    const root = renderComponent(<ColourNamesForm names={{ doubt: 'Hm' }} onNames={onNames} />);
    await settle(() => getNamed(root, 'button', 'Name the colours').click());
    await typeInto(getNamed(root, 'input', 'Name of the colour Claim'), ' Thesis ');
    await typeInto(getNamed(root, 'input', 'Name of the colour Doubt'), '');
    await settle(() => getNamed(root, 'button', 'Save').click());
    expect(onNames).toHaveBeenCalledExactlyOnceWith({ claim: 'Thesis' });
  });
});
