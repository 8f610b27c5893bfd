/** Our own small set of icons. An icon never speaks alone: the words stand beside it or on its button. */
import type { JSX } from 'preact';
import { iconPaths } from './icon-paths';
import type { IconName } from './icon-paths';

/** Draws an icon in the colour and size of the text around it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={iconPaths[name]} />
    </svg>
  );
}
