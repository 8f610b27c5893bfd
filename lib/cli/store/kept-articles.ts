/** What the reader of the pictures has kept, as a table: articles of an invented paper on real events, their marked passages and notes. */
import type { HighlightColour } from '@/lib/core/notes/rows';

/** A passage as it stands in its article, and what is written on it; an empty note is none. */
export interface KeptPassage {
  readonly words: string;
  readonly colour: HighlightColour;
  readonly note: string;
  readonly tags: readonly string[];
  /** Whether it is collected in the project. */
  readonly collected: boolean;
}

/** An article of the pictures. */
export interface KeptArticle {
  /** Its file, below the folder that is served. */
  readonly path: string;
  readonly passages: readonly KeptPassage[];
}

/** The project of the pictures, and the words that the reader adds between the quotes. */
export const keptProject = {
  name: 'Does talking to the North work?',
  text: 'Every opening so far was paid for by the side that wanted it more. The question is who that is now.',
} as const;

const korea = ['Korea', 'diplomacy'];

/** The articles in the order in which they are read; the last is the one that stays open. */
export const keptArticles: readonly KeptArticle[] = [
  {
    path: 'promise.html',
    passages: [
      {
        words: 'A promise can be broken without breaking the paper it is written on.',
        colour: 'quote',
        note: 'The best sentence on voluntary treaties so far.',
        tags: ['climate', 'treaties'],
        collected: false,
      },
      {
        words: 'The European Union is on course for its own number and quarrels about the next one.',
        colour: 'claim',
        note: '',
        tags: [],
        collected: false,
      },
    ],
  },
  {
    path: 'line.html',
    passages: [
      {
        words: 'A go-between is useful to both sides for exactly as long as neither trusts the other.',
        colour: 'quote',
        note: '',
        tags: korea,
        collected: true,
      },
      {
        words:
          'The declaration promises a country without nuclear weapons and does not say which country should begin.',
        colour: 'doubt',
        note: 'Compare the wording with **2005** and **1994**: who was to begin then?',
        tags: [...korea, 'treaties'],
        collected: true,
      },
    ],
  },
  {
    path: 'treaty.html',
    passages: [
      {
        words:
          'In March 2024 Moscow vetoed the panel that had watched over the sanctions against North Korea for fifteen years.',
        colour: 'evidence',
        note: 'Without the panel nobody counts tankers. Find its last report.',
        tags: ['sanctions'],
        collected: true,
      },
      {
        words: 'every shell that goes west comes back as something Pyongyang could not build alone.',
        colour: 'claim',
        note: '',
        tags: [],
        collected: false,
      },
    ],
  },
  {
    path: 'peninsula.html',
    passages: [
      {
        words:
          'On 11 June his army switched off the loudspeakers that had carried K-pop and news bulletins over the fence for a year.',
        colour: 'evidence',
        note: '',
        tags: korea,
        collected: true,
      },
      {
        words: 'it may have been no more than a saving on the electricity bill.',
        colour: 'doubt',
        note: 'Who else heard it stop? The loudspeakers of **2018** fell silent too, and came back.',
        tags: korea,
        collected: false,
      },
      {
        words: 'The Trump administration treats an alliance as an account to be balanced.',
        colour: 'claim',
        note: '',
        tags: [],
        collected: false,
      },
      {
        words: 'Find something that Moscow cannot supply, and put it on the table without a speech.',
        colour: 'quote',
        note: 'Okoro’s test. What could it be: medicine, grain, reactor safety?',
        tags: korea,
        collected: true,
      },
    ],
  },
];
