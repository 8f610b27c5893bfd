/** One page of examples, each in the place it has in life, with its name above. */
import type { JSX } from 'preact';
import type { Example, ExampleSet } from '@/components/example';
import { Surface } from '@/components/surface/surface';
import type { Theme } from '@/components/surface/surface';
import { WordsProvider } from '@/components/words';
import { exampleSets } from './example-sets';
import { chooseWords, galleryLocales } from './gallery-locales';
import type { ExampleWords } from './gallery-locales';

/** All sets, or the one that the query names. */
export function Gallery({ query }: { readonly query: URLSearchParams }): JSX.Element {
  const chosen = query.get('component');
  const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
  const width = query.get('width');
  const words = chooseWords(query.get('locale'));
  const shown = exampleSets.filter((set) => chosen === null || set.component === chosen);
  return (
    <div class="gallery" data-theme={theme} data-text={query.get('text') ?? '100'}>
      <Locales query={query} />
      {chosen === null && <Contents />}
      {shown.map((set) => (
        <SetOfExamples
          key={set.component}
          set={set}
          theme={theme}
          words={words}
          width={width === null ? set.width : Number(width)}
        />
      ))}
    </div>
  );
}

/** The same page in another language. */
function Locales({ query }: { readonly query: URLSearchParams }): JSX.Element {
  return (
    <nav class="gallery-locales">
      {galleryLocales.map((locale) => (
        <a key={locale} href={inLocale(query, locale)}>
          {locale}
        </a>
      ))}
    </nav>
  );
}

function inLocale(query: URLSearchParams, locale: string): string {
  const changed = new URLSearchParams(query);
  changed.set('locale', locale);
  return `?${changed.toString()}`;
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
  readonly words: ExampleWords;
  readonly width: number;
}

function SetOfExamples({ set, theme, words, width }: SetProps): JSX.Element {
  return (
    <section>
      <h2 class="gallery-title">{set.component}</h2>
      <div class="gallery-examples">
        {set.examples.map((example) => (
          <figure key={example.name} class="gallery-example" style={{ width: `${width}px` }}>
            <figcaption>{example.name}</figcaption>
            <ExampleFrame example={example} theme={theme} words={words} />
          </figure>
        ))}
      </div>
    </section>
  );
}

interface FrameProps {
  readonly example: Example;
  readonly theme: Theme;
  readonly words: ExampleWords;
}

/** An example on the ground that everything of ours stands on; the tests render it the same way. */
function ExampleFrame({ example, theme, words }: FrameProps): JSX.Element {
  return (
    <WordsProvider words={words[example.direction ?? 'ltr']}>
      <Surface theme={theme}>{example.view()}</Surface>
    </WordsProvider>
  );
}
