/** Mutes a name on its card: the settings keep it, a strip beside the name says so, and it can be taken back. */
import { MuteStrip } from '@/components/choice-strip/mute-strip';
import type { Problem } from '@/components/keeping/keeping';
import { withMutedName, withoutMutedName } from '@/lib/core/marking/muted';
import type { Mention } from '@/lib/core/entities/mention';
import type { Settings, SettingsStore } from '@/lib/platform/settings';
import type { Stage } from './stage';
import type { MarkedName } from './subject';

export interface Muting {
  /** Takes the underlines of an entity away, here and everywhere. The page marks its names anew when it hears of it. */
  mute(name: MarkedName): Promise<void>;
  close(): void;
}

interface MutingParts {
  readonly stage: Stage;
  readonly settings: SettingsStore;
  /** Whether an entity is the country of this site or of the reader. */
  readonly isHome: (mention: Mention) => boolean;
}

type Step = 'name' | 'home';

/** Builds the muting of one page. */
export function createMuting({ stage, settings, isHome }: MutingParts): Muting {
  const layer = stage.createLayer('mute', 'bottom');
  let steps: readonly Step[] = [];
  let offersHome = false;

  function show(name: MarkedName, problem: Problem | null): void {
    const last = steps.at(-1);
    if (!layer.isShown()) layer.showBeside(name.range());
    layer.draw(
      <MuteStrip
        muted={last === undefined ? null : last === 'name' ? { kind: last, name: name.mention.name } : { kind: last }}
        isHome={offersHome}
        problem={problem}
        onUndo={() => void undo(name)}
        onMuteHome={() => void take(name, 'home')}
        onClose={close}
      />,
    );
  }

  function close(): void {
    steps = [];
    layer.hide();
  }

  async function take(name: MarkedName, step: Step): Promise<void> {
    const isKept = await settings.change(toChange(await settings.read(), name.mention, step, true));
    if (isKept) steps = [...steps, step];
    show(name, isKept ? null : 'full');
  }

  async function undo(name: MarkedName): Promise<void> {
    const last = steps.at(-1);
    if (last === undefined) return;
    const isKept = await settings.change(toChange(await settings.read(), name.mention, last, false));
    if (isKept) steps = steps.slice(0, -1);
    if (steps.length === 0) close();
    else show(name, isKept ? null : 'full');
  }

  return {
    mute: async (name) => {
      close();
      offersHome = isHome(name.mention) && !(await settings.read()).muteHome;
      await take(name, 'name');
    },
    close,
  };
}

function toChange({ mutedNames }: Settings, mention: Mention, step: Step, isMuted: boolean): Partial<Settings> {
  if (step === 'home') return { muteHome: isMuted };
  return { mutedNames: isMuted ? withMutedName(mutedNames, mention) : withoutMutedName(mutedNames, mention) };
}
