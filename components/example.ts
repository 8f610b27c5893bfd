/** The shape of a component's examples: every state it can be in, named, so that the gallery shows and the tests check all of them. */
import type { JSX } from 'preact';

/** One state of a component. */
export interface Example {
  /** The state: "default", "long", "failed". */
  readonly name: string;
  readonly view: () => JSX.Element;
  /** Right to left, for languages such as Arabic. */
  readonly direction?: 'rtl';
}

/** All states of one component. */
export interface ExampleSet {
  /** Kebab-case, as the file. */
  readonly component: string;
  /** How wide its place usually is, in px. */
  readonly width: number;
  readonly examples: readonly Example[];
}
