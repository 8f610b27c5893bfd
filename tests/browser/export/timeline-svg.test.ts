import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toTimelineSvg } from '@/lib/core/export/timeline/timeline-svg';
import { anyTold, knownEntry, saidEntry, toldOf } from '../../unit/export/told-timelines';

const drawn: Element[] = [];

afterEach(() => {
  for (const element of drawn.splice(0)) element.remove();
});

function draw(svg: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const picture = document.body.appendChild(document.importNode(parsed, true));
  drawn.push(picture);
  if (!(picture instanceof SVGSVGElement)) throw new Error(picture.textContent);
  return picture;
}

const long =
  'The council, which had promised never to sell the harbour, sold it to a company whose owners nobody knew. '.repeat(
    3,
  );

describe('a timeline as a picture', () => {
  it('is one well-formed document without scripts, links or anything fetched, whatever stands in it', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        const parsed = new DOMParser().parseFromString(toTimelineSvg(told), 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(parsed.querySelector('script, a, image, use, foreignObject')).toBeNull();
        const attributes = [...parsed.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
        expect(attributes.filter((name) => /^on|href|src/i.test(name))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps all words inside and none on another', () => {
    const picture = draw(
      toTimelineSvg(
        toldOf(knownEntry('1066-10-14/1087-09-09', long), saidEntry('2018', long), knownEntry('2020-01-15/..', 'ok')),
      ),
    );
    const frame = picture.getBoundingClientRect();
    const boxes = [...picture.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(frame.left);
      expect(right).toBeLessThanOrEqual(frame.right);
      expect(top).toBeGreaterThanOrEqual(frame.top);
      expect(bottom).toBeLessThanOrEqual(frame.bottom);
    }
    const overlap = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom),
    );
    expect(overlap).toEqual([]);
  });

  it('tells sources apart by shape and says which is which', () => {
    const picture = draw(toTimelineSvg(toldOf(knownEntry('1998', 'A'), saidEntry('2018', 'B'))));
    expect(picture.querySelectorAll('circle.mark').length).toBe(2);
    expect(picture.querySelectorAll('rect.mark-article').length).toBe(2);
    expect(picture.textContent).toContain('This article');
  });
});
