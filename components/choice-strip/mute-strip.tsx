/** Says beside a name that it is not underlined any more; when it is a country at home here, offers the same for the country of every site. */
import type { JSX } from 'preact';
import { Button } from '@/components/button/button';
import type { Problem } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';
import { NameStrip } from './name-strip';

export interface MuteStripProps {
  /** What was muted last: a name, or home countries at large; null when nothing was. */
  readonly muted: { readonly kind: 'name'; readonly name: string } | { readonly kind: 'home' } | null;
  /** Whether the name is the site's or the reader's country, and such countries are not muted yet. */
  readonly isHome: boolean;
  /** Why the last wish was not done. */
  readonly problem: Problem | null;
  readonly onUndo: () => void;
  readonly onMuteHome: () => void;
  readonly onClose: () => void;
}

/** The rule is offered where the reader has just acted by it. */
export function MuteStrip({ muted, isHome, problem, onUndo, onMuteHome, onClose }: MuteStripProps): JSX.Element {
  const words = useWords();
  const sentence = muted && (muted.kind === 'name' ? words('mute_done', muted.name) : words('mute_home_done'));
  return (
    <NameStrip sentence={sentence} problem={problem} onUndo={onUndo} onClose={onClose}>
      {isHome && muted?.kind === 'name' && <Button label={words('mute_home_offer')} onPress={onMuteHome} />}
    </NameStrip>
  );
}
