import { describe, expect, it } from 'vitest';
import { emptySelection, extend, toggle, without } from '@/components/bulk/selection';
import { highlightIdSchema } from '@/lib/core/notes/rows';

const id = (number: number) => highlightIdSchema.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);

describe('a selection', () => {
  it('lets go of what is chosen twice', () => {
    const once = toggle(emptySelection, id(1), 4);
    expect([...once.ids]).toEqual([id(1)]);
    expect(toggle(once, id(1), 4).ids.size).toBe(0);
  });

  it('goes on from where it began, however often it is stretched', () => {
    const begun = toggle(emptySelection, id(1), 4);
    const stretched = extend(extend(begun, [id(2), id(3)], 9), [id(3), id(4)], 12);
    expect(stretched.anchor).toBe(4);
    expect(stretched.ids.size).toBe(4);
  });

  it('begins where the first stretch does when nothing was chosen before', () => {
    expect(extend(emptySelection, [id(1)], 7).anchor).toBe(7);
  });

  it('forgets what was deleted', () => {
    expect([...without(extend(emptySelection, [id(1), id(2)], 0), [id(1)]).ids]).toEqual([id(2)]);
  });
});
