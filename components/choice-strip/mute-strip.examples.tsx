/** The states of the strip that says that a name was muted. */
import type { JSX } from 'preact';
import type { ExampleSet } from '@/components/example';
import { nothing } from '@/components/samples/sample-actions';
import { MuteStrip } from './mute-strip';
import type { MuteStripProps } from './mute-strip';

function strip(changes: Partial<MuteStripProps>): () => JSX.Element {
  return () => (
    <MuteStrip
      muted={{ kind: 'name', name: 'António Guterres' }}
      isHome={false}
      problem={null}
      onUndo={nothing}
      onMuteHome={nothing}
      onClose={nothing}
      {...changes}
    />
  );
}

/** A name, a country at home, the rule, and what goes wrong. */
export const muteStripExamples: ExampleSet = {
  component: 'mute-strip',
  width: 360,
  examples: [
    { name: 'a name', view: strip({}) },
    { name: 'a country at home', view: strip({ muted: { kind: 'name', name: 'Portugal' }, isHome: true }) },
    { name: 'the rule', view: strip({ muted: { kind: 'home' }, isHome: true }) },
    { name: 'not kept', view: strip({ muted: null, problem: 'full' }) },
    { name: 'right to left', view: strip({}), direction: 'rtl' },
  ],
};
