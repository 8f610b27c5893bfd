import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { highlightColours } from '@/lib/core/notes/rows';
import { exampleSets } from '../../gallery/example-sets';
import { removeComponents, renderComponent } from '../../support/render-component';

interface Session {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Has the page see a reader's setting of the system, as the browser's own tools do. */
async function emulate(features: readonly { readonly name: string; readonly value: string }[]): Promise<void> {
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', { features });
}

/** Every element of the examples of a set, with what stands before and after it, drawn one example after the other. */
function* everyStyle(set: (typeof exampleSets)[number]): Generator<{ element: Element; style: CSSStyleDeclaration }> {
  for (const example of set.examples) {
    removeComponents();
    const root = renderComponent(example.view(), { direction: example.direction ?? 'ltr', width: set.width });
    for (const element of root.querySelectorAll('.surface *')) {
      for (const part of [undefined, '::before', '::after']) yield { element, style: getComputedStyle(element, part) };
    }
  }
}

const tell = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

describe('where the reader wants less motion', () => {
  beforeAll(() => emulate([{ name: 'prefers-reduced-motion', value: 'reduce' }]));
  afterAll(() => emulate([]));

  it('the browser is asked for less', () => {
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true);
  });

  it.each(exampleSets)('nothing of $component moves', (set) => {
    const moving: string[] = [];
    for (const { element, style } of everyStyle(set)) {
      const durations = `${style.transitionDuration}, ${style.animationName === 'none' ? '0s' : style.animationDuration}`;
      if (/[1-9]/.test(durations)) moving.push(`${tell(element)}: ${durations}`);
      if (style.scrollBehavior === 'smooth') moving.push(`${tell(element)}: scrolls smoothly`);
    }
    expect([...new Set(moving)]).toEqual([]);
  });
});

describe('where the system chooses the colours', () => {
  beforeAll(() => emulate([{ name: 'forced-colors', value: 'active' }]));
  afterAll(() => emulate([]));

  it('the browser is asked for them', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  });

  it.each(exampleSets)(
    'what keeps its own colours has those of the system or the five with a meaning, in $component',
    (set) => {
      const allowed = new Set(['rgba(0, 0, 0, 0)', ...meant.map(toComputed)]);
      const strange: string[] = [];
      for (const { element, style } of everyStyle(set)) {
        if (style.forcedColorAdjust !== 'none') continue;
        for (const colour of [style.color, style.backgroundColor]) {
          if (!allowed.has(colour)) strange.push(`${tell(element)}: ${colour}`);
        }
      }
      expect([...new Set(strange)]).toEqual([]);
    },
  );

  it.each(exampleSets)('what is chosen differs from what is not by more than a fill, in $component', (set) => {
    const alike = set.examples.flatMap((example) => {
      removeComponents();
      const root = renderComponent(example.view(), { direction: example.direction ?? 'ltr', width: set.width });
      return [...root.querySelectorAll(chosen)].flatMap((element) => {
        const other = [...root.querySelectorAll(notChosen)].find(
          (candidate) => candidate.className === element.className && candidate.localName === element.localName,
        );
        return other !== undefined && lookOf(element) === lookOf(other) ? [`${example.name}: ${tell(element)}`] : [];
      });
    });
    expect(alike).toEqual([]);
  });
});

/** The system's colours, and the reader's. */
const meant = [
  ...['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'HighlightText', 'ButtonText', 'ButtonFace', 'GrayText'],
  ...highlightColours.flatMap((colour) => [`var(--${colour})`, `var(--${colour}-wash)`]),
  ...['var(--on-dot)', 'var(--ink)'],
];

/** A colour as computed styles name it. */
function toComputed(colour: string): string {
  const probe = document.body.appendChild(document.createElement('div'));
  probe.className = 'surface';
  probe.style.forcedColorAdjust = 'none';
  probe.style.color = colour;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const chosen = '[aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"])';
const notChosen = '[aria-pressed="false"], [aria-selected="false"], a:not([aria-current])';

/** What is seen of an element when the system paints it: colours of the system, lines and what is drawn in it. */
function lookOf(element: Element): string {
  return [undefined, '::before', '::after']
    .map((part) => {
      const style = getComputedStyle(element, part);
      const { color, borderColor, borderStyle, borderWidth, outline, textDecorationLine, fontWeight, content } = style;
      const own = [color, borderColor, borderStyle, borderWidth, outline, textDecorationLine, fontWeight, content];
      return [...own, style.backgroundColor, style.boxShadow].join(' ');
    })
    .concat(
      [...element.querySelectorAll('*')].map((inner) => `${inner.localName} ${getComputedStyle(inner).boxShadow}`),
      [...element.querySelectorAll('path')].map((path) => path.getAttribute('d') ?? ''),
    )
    .join('; ');
}
