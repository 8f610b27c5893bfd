/** The states of the section on underlines, opened. */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ExampleSet } from '@/components/example';
import { sampleMarkingActions, sampleWishes } from '@/components/samples/sample-marking';
import { entityIdSchema } from '@/lib/core/entities/record';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { MarkingSection } from './marking-section';
import type { MarkingSectionProps } from './marking-section';

function Opened(props: MarkingSectionProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => root.current?.querySelector('details')?.setAttribute('open', ''), []);
  return (
    <div ref={root}>
      <MarkingSection {...props} />
    </div>
  );
}

function section(wishes: Partial<MarkingWishes>, changes: Partial<MarkingSectionProps> = {}): () => JSX.Element {
  return () => (
    <Opened
      wishes={{ ...sampleWishes, ...wishes }}
      homeTitles={['Portugal', 'United Kingdom']}
      isPrivate={false}
      actions={sampleMarkingActions}
      {...changes}
    />
  );
}

const muted = {
  mutedNames: [
    { id: entityIdSchema.parse('starter:portugal'), wikidata: 'Q45', title: 'Portugal', name: 'Portugal' },
    {
      id: entityIdSchema.parse('starter:unhcr'),
      wikidata: null,
      title: null,
      name: 'Office of the United Nations High Commissioner for Refugees',
    },
  ],
  mutedWords: ['The Times', 'القاهرة'],
};

/** As on the first day, with much switched off, in a private window, and in the other direction. */
export const markingSectionExamples: ExampleSet = {
  component: 'marking-section',
  width: 348,
  examples: [
    { name: 'default', view: section({}) },
    {
      name: 'much muted',
      view: section({
        ...muted,
        marking: 'all',
        density: 'few',
        demonyms: false,
        muteHome: true,
        hiddenKinds: ['country', 'place', 'concept'],
      }),
    },
    { name: 'private window, nowhere at home', view: section({}, { isPrivate: true, homeTitles: [] }) },
    { name: 'right to left', view: section(muted), direction: 'rtl' },
  ],
};
