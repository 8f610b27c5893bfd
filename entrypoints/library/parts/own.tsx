/** The reader's own entries and decisions. */
import type { JSX } from 'preact';
import { OwnView } from '@/components/own-entries/own-view';
import type { PartProps } from '../library-context';
import { useOwn } from '../use-own';

/** Followed while it is open. */
export function Own({ library }: PartProps): JSX.Element {
  return <OwnView {...useOwn(library)} />;
}
