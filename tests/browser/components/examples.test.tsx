import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { exampleSets } from '../../gallery/example-sets';
import { renderComponent } from '../../support/render-component';

/** Rules about a whole page say nothing of a component that stands alone. */
const pageRules = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title', 'html-has-lang'];

const looks = [
  { name: 'light', theme: 'light', textPx: 14, width: null },
  { name: 'dark', theme: 'dark', textPx: 14, width: null },
  { name: '320 px, letters twice as large', theme: 'light', textPx: 28, width: 320 },
] as const;

describe.each(exampleSets)('$component', ({ examples, width }) => {
  describe.each(looks)('$name', (look) => {
    it.each(examples)('“$name” is accessible', async (example) => {
      const root = draw(example, look, width);
      const { violations } = await axe.run(root, {
        rules: Object.fromEntries(pageRules.map((id) => [id, { enabled: false }])),
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });

    it.each(examples)('“$name” stays inside its place', (example) => {
      const root = draw(example, look, width);
      const limit = root.getBoundingClientRect();
      const outside = [...root.querySelectorAll('.surface *')].filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 1 && !isTooltip(element) && (left < limit.left - 1 || right > limit.right + 1);
      });
      expect(outside.map((element) => element.className)).toEqual([]);
    });
  });
});

type Look = (typeof looks)[number];

function draw(example: (typeof exampleSets)[number]['examples'][number], look: Look, width: number): HTMLElement {
  const root = renderComponent(example.view(), {
    theme: look.theme,
    direction: example.direction ?? 'ltr',
    width: look.width ?? width,
  });
  const ground = root.querySelector<HTMLElement>('.surface');
  ground?.style.setProperty('--text', `${look.textPx}px`);
  // Our own pages are of paper; without it the letters would be judged on the white of the test's page.
  ground?.style.setProperty('background', 'var(--paper)');
  ground?.style.setProperty('padding', '0 16px');
  return root;
}

/** The labels of the colours and the keys of handles float beside them and are shown one at a time. */
function isTooltip(element: Element): boolean {
  return element.matches('.swatch-label, .adjust-hint');
}
