import { describe, expect, it, vi } from 'vitest';
import { NameList } from '@/components/name-list/name-list';
import { sampleNames } from '@/components/samples/sample-names';
import { getNamed, renderComponent, settle } from '../../support/render-component';

describe('a list of names', () => {
  it('leads from place to place, and from the last to the first', async () => {
    const [name] = sampleNames.filter(({ count }) => count === 2);
    const onJump = vi.fn();
    const root = renderComponent(
      <NameList names={name === undefined ? [] : [name]} layout="chips" onJump={onJump} marking={null} />,
    );
    for (let press = 0; press < 3; press += 1) await settle(() => root.querySelector('button')?.click());
    expect(onJump.mock.calls.map(([, index]: unknown[]) => index)).toEqual([0, 1, 0]);
  });

  it('puts names of a kind together where there is room', () => {
    const root = renderComponent(<NameList names={sampleNames} layout="groups" onJump={vi.fn()} marking={null} />);
    expect([...root.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([
      'Countries',
      'People',
      'Organisations',
      'Places',
      'Treaties',
    ]);
  });

  it('says so when there are none', () => {
    expect(renderComponent(<NameList names={[]} layout="chips" onJump={vi.fn()} marking={null} />).textContent).toBe(
      'No names were recognised.',
    );
  });

  it('says which have no underline, and why', () => {
    const root = renderComponent(<NameList names={sampleNames} layout="chips" onJump={vi.fn()} marking={null} />);
    const silent = [...root.querySelectorAll('.name-silent')].map((button) => button.textContent);
    expect(silent).toEqual([
      'PortugalNot underlined: muted, 12named in 12 places',
      'East TimorNot underlined: a home country, 3named in 3 places',
    ]);
  });

  it('mutes a name and takes that back, where there is room for it', async () => {
    const marking = { muteName: vi.fn(), unmuteName: vi.fn() };
    const root = renderComponent(<NameList names={sampleNames} layout="groups" onJump={vi.fn()} marking={marking} />);
    await settle(() => getNamed(root, 'button', 'Mute António Guterres').click());
    await settle(() => getNamed(root, 'button', 'Unmute Portugal').click());
    expect(marking.muteName.mock.calls).toMatchObject([[{ name: 'António Guterres' }]]);
    expect(marking.unmuteName.mock.calls).toMatchObject([[{ name: 'Portugal' }]]);
    expect(() => getNamed(root, 'button', 'Mute East Timor')).toThrow('0 ×');
  });
});
