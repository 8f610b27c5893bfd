/** The packs, and the way to bring one. */
import type { JSX } from 'preact';
import { PacksView } from '@/components/packs/packs-view';
import type { PartProps } from '../library-context';
import { usePacks } from '../use-packs';

/** Followed while it is open. */
export function Packs({ library }: PartProps): JSX.Element {
  return <PacksView {...usePacks(library.store)} />;
}
