/** One page of examples, each in the place it has in life, with its name above. */
import type { JSX } from 'preact';
import type { Example, ExampleSet } from '@/components/example';
import { Surface } from '@/components/surface/surface';
import type { Theme } from '@/components/surface/surface';
import { WordsProvider } from '@/components/words';
import { galleryWords } from '../support/gallery-words';
import { exampleSets } from './example-sets';

const words = { ltr: galleryWords('en-GB', 'ltr'), rtl: galleryWords('ar', 'rtl') };

/** All sets, or the one that the query names. */
export function Gallery({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const chosen = query.get('component');
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const width = query.get('width');
  const shown = exampleSets.filter((set) => chosen === null || set.component === chosen);
  return (
    <div class="gallery" data-theme={theme} data-text={query.get('text') ?? '100'}>
      {chosen === null && <Contents />}
      {shown.map((set) => (
        <SetOfExamples key={set.component} set={set} theme={theme} width={width === null ? set.width : Number(width)} />
      ))}
    </div>
  );
}

function Contents(): JSX.Element {
  return (
    <nav class="gallery-contents">
      {exampleSets.map(({ component }) => (
        <a key={component} href={`?component=${component}`}>
          {component}
        </a>
      ))}
    </nav>
  );
}

interface SetProps {
  readonly set: ExampleSet;
  readonly theme: Theme;
  readonly width: number;
}

function SetOfExamples({ set, theme, width }: SetProps): JSX.Element {
  return (
    <section>
      <h2 class="gallery-title">{set.component}</h2>
      <div class="gallery-examples">
        {set.examples.map((example) => (
          <figure key={example.name} class="gallery-example" style={{ width: `${width}px` }}>
            <figcaption>{example.name}</figcaption>
            <ExampleFrame example={example} theme={theme} />
          </figure>
        ))}
      </div>
    </section>
  );
}

/** An example on the ground that everything of ours stands on; the tests render it the same way. */
export function ExampleFrame({ example, theme }: { readonly example: Example; readonly theme: Theme }): JSX.Element {
  return (
    <WordsProvider words={words[example.direction ?? 'ltr']}>
      <Surface theme={theme}>{example.view()}</Surface>
    </WordsProvider>
  );
}
