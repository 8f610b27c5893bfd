import { describe, expect, it, vi } from 'vitest';
import { NameList } from '@/components/name-list/name-list';
import { sampleNames } from '@/components/samples/sample-names';
import { renderComponent, settle } from '../../support/render-component';

describe('a list of names', () => {
  it('leads from place to place, and from the last to the first', async () => {
    const [name] = sampleNames.filter(({ count }) => count === 2);
    const onJump = vi.fn();
    const root = renderComponent(<NameList names={name === undefined ? [] : [name]} layout="chips" onJump={onJump} />);
    for (let press = 0; press < 3; press += 1) await settle(() => root.querySelector('button')?.click());
    expect(onJump.mock.calls.map(([, index]: unknown[]) => index)).toEqual([0, 1, 0]);
  });

  it('puts names of a kind together where there is room', () => {
    const root = renderComponent(<NameList names={sampleNames} layout="groups" onJump={vi.fn()} />);
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Countries',
      'People',
      'Organisations',
      'Places',
      'Treaties',
    ]);
  });

  it('says so when there are none', () => {
    expect(renderComponent(<NameList names={[]} layout="chips" onJump={vi.fn()} />).textContent).toBe(
      'No names were recognised.',
    );
  });
});
