/** The root of a page of our own: words, ground, drafts, and what only the document itself can carry: language, title, theme. */
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { ColourNamesProvider } from '@/components/colours/colour-names';
import type { ColourNames } from '@/components/colours/colour-names';
import { DraftsProvider } from '@/components/note-editor/drafts';
import { WritingAidsProvider } from '@/components/note-editor/writing-aids';
import type { WritingAids } from '@/components/note-editor/writing-aids';
import type { ChoosingActions } from '@/components/projects/chooser/choosing';
import { ProjectChoosingProvider } from '@/components/projects/chooser/choosing-context';
import { WordsProvider } from '@/components/words';
import type { MessageKey, Words } from '@/lib/platform/words';
import { Surface } from './surface';
import type { Theme } from './surface';

export interface PageRootProps {
  readonly words: Words;
  readonly theme: Theme;
  /** Names the page, in its tab and for those who listen. */
  readonly title: MessageKey;
  /** What the reader calls the colours. */
  readonly colourNames?: ColourNames;
  /** The projects that things can be put into; left out, nothing is offered. */
  readonly choosing?: ChoosingActions;
  /** What helps to write; left out, drafts end with the page and no tags are offered. */
  readonly writing?: WritingAids;
  readonly children: ComponentChildren;
}

const noNames: ColourNames = {};

/** Everything of a page of ours stands in one of these. */
export function PageRoot(props: PageRootProps): JSX.Element {
  const { words, theme, title, colourNames = noNames, choosing = null, writing = null, children } = props;
  useLayoutEffect(() => {
    document.title = words(title);
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words, title]);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <WordsProvider words={words}>
      <DraftsProvider>
        <ColourNamesProvider names={colourNames}>
          <ProjectChoosingProvider choosing={choosing}>
            <WritingAidsProvider aids={writing}>
              <Surface theme={theme}>{children}</Surface>
            </WritingAidsProvider>
          </ProjectChoosingProvider>
        </ColourNamesProvider>
      </DraftsProvider>
    </WordsProvider>
  );
}
