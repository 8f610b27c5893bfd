/** Whether everything in the library is as it should be. */
import type { JSX } from 'preact';
import { CheckUpView } from '@/components/checkup/check-up-view';
import { systemClock } from '@/lib/platform/clock';
import type { PartProps } from '../library-context';
import { useCheckUp } from '../use-check-up';

/** Followed while it is open. */
export function CheckUp({ library }: PartProps): JSX.Element {
  return (
    <CheckUpView
      {...useCheckUp(library)}
      deletions={library.deletions}
      now={systemClock()}
      onReload={() => location.reload()}
    />
  );
}
