import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Example } from '@/components/example';
import { exampleSets } from '../../gallery/example-sets';
import { pseudoWords } from '../../support/gallery-words';
import { removeComponents, renderComponent } from '../../support/render-component';
import type { RenderOptions } from '../../support/render-component';

/** Rules about a whole page say nothing of a component that stands alone. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'];

/**
 * The size of targets is a rule of WCAG 2.2 that has to be asked for. Where letters are made larger after a list was drawn, its rows
 * still lie where the small ones had room, so there it says nothing.
 */
const rulesFor = ({ textPx }: Look): Record<string, { enabled: boolean }> => ({
  ...Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])),
  'target-size': { enabled: textPx === undefined },
});

/** A way to look at an example; what is left out is as usual. */
interface Look extends Pick<RenderOptions, 'theme' | 'direction' | 'words'> {
  readonly name: string;
  readonly textPx?: number;
  readonly width?: number;
}

const narrow = { textPx: 28, width: 320 };

const looksForAxe: readonly Look[] = [
  { name: 'light' },
  { name: 'dark', theme: 'dark' },
  { name: 'right to left', direction: 'rtl' },
  { name: '320 px, letters twice as large', ...narrow },
];

const looksForRoom: readonly Look[] = [
  { name: 'as usual' },
  { name: 'right to left', direction: 'rtl' },
  { name: 'a longer language', words: pseudoWords() },
  { name: '320 px, letters twice as large', ...narrow },
  { name: '320 px, letters twice as large, right to left', ...narrow, direction: 'rtl' },
];

describe.each(exampleSets)('$component', ({ examples, width }) => {
  it.each(looksForAxe)('is accessible in every example: $name', async (look) => {
    const complaints: string[] = [];
    for (const example of examples) {
      const { violations } = await axe.run(draw(example, look, width), { rules: rulesFor(look) });
      complaints.push(
        ...violations.map(
          ({ id, nodes }) =>
            `${example.name}: ${id}: ${nodes.map(({ html, failureSummary = '' }) => `${html} ${failureSummary}`).join(' ')}`,
        ),
      );
    }
    expect(complaints).toEqual([]);
  });

  it.each(looksForRoom)('stays inside its place in every example: $name', (look) => {
    const outside = examples.flatMap((example) => {
      const root = draw(example, look, width);
      const limit = root.getBoundingClientRect();
      return [...root.querySelectorAll('.surface *')]
        .filter((element) => {
          const { left, right, width: own } = element.getBoundingClientRect();
          return own > 1 && !isAfloat(element) && (left < limit.left - 1 || right > limit.right + 1);
        })
        .map((element) => `${example.name}: ${element.localName}.${element.className}`);
    });
    expect(outside).toEqual([]);
  });
});

/** Draws an example, alone. */
function draw(example: Example, look: Look, width: number): HTMLElement {
  removeComponents();
  const root = renderComponent(example.view(), {
    theme: look.theme ?? 'light',
    direction: look.direction ?? example.direction ?? 'ltr',
    width: look.width ?? width,
    ...(look.words === undefined ? {} : { words: look.words }),
  });
  const ground = root.querySelector<HTMLElement>('.surface');
  ground?.style.setProperty('--text', `${look.textPx ?? 14}px`);
  // Our own pages are of paper; without it the letters would be judged on the white of the test's page.
  ground?.style.setProperty('background', 'var(--paper)');
  ground?.style.setProperty('padding', '0 16px');
  return root;
}

/**
 * What is placed by the window and not by its own place: the labels of the colours and the keys of handles, which float beside
 * them and are shown one at a time, and the strip at the window's foot.
 */
function isAfloat(element: Element): boolean {
  return element.closest('.swatch-label, .adjust-hint, .library-undo') !== null;
}
