/** How names are underlined: which mentions, how many, which kinds, and what is muted. It opens on demand, for it is set once and forgotten. */
import type { JSX } from 'preact';
import { Icon } from '@/components/icon/icon';
import { Switch } from '@/components/switch/switch';
import { useWords } from '@/components/words';
import { densities } from '@/lib/core/marking/marking-wishes';
import type { MarkingWishes } from '@/lib/core/marking/marking-wishes';
import { KindChips } from './kind-chips';
import type { MarkingActions } from './marking-actions';
import { MutedList } from './muted-list';
import { RadioStrip } from './radio-strip';

export interface MarkingSectionProps {
  readonly wishes: MarkingWishes;
  /** Names of the countries at home on the page in front. */
  readonly homeTitles: readonly string[];
  /** In a private window nothing that names names is kept, nor shown. */
  readonly isPrivate: boolean;
  readonly actions: MarkingActions;
}

/** Every change shows on the page at once. */
export function MarkingSection({ wishes, homeTitles, isPrivate, actions }: MarkingSectionProps): JSX.Element {
  const words = useWords();
  return (
    <details class="marking">
      <summary>
        <Icon name="chevron" />
        <h2 class="section-title">{words('marking')}</h2>
      </summary>
      <div class="marking-body">
        <RadioStrip
          label={words('marking_mentions')}
          value={wishes.marking}
          choices={(['first', 'all'] as const).map((value) => ({ value, label: words(`marking_mentions_${value}`) }))}
          onChange={(marking) => actions.change({ marking })}
        />
        <RadioStrip
          label={words('marking_density')}
          value={wishes.density}
          choices={densities.map((value) => ({ value, label: words(`marking_density_${value}`) }))}
          onChange={(density) => actions.change({ density })}
        />
        <Switch
          label={words('marking_demonyms')}
          on={wishes.demonyms}
          onChange={(demonyms) => actions.change({ demonyms })}
        />
        <HomeRule on={wishes.muteHome} homeTitles={homeTitles} onChange={(muteHome) => actions.change({ muteHome })} />
        <KindChips hidden={wishes.hiddenKinds} onChange={(hiddenKinds) => actions.change({ hiddenKinds })} />
        {!isPrivate && <MutedList wishes={wishes} actions={actions} />}
      </div>
    </details>
  );
}

interface HomeRuleProps {
  readonly on: boolean;
  readonly homeTitles: readonly string[];
  readonly onChange: (on: boolean) => void;
}

/** One sentence tells the rule, and one what it comes to here. */
function HomeRule({ on, homeTitles, onChange }: HomeRuleProps): JSX.Element {
  const words = useWords();
  const list = new Intl.ListFormat(words.language).format(homeTitles);
  return (
    <div>
      <Switch label={words('marking_home')} on={on} onChange={onChange} />
      <p class="marking-hint">
        {words('marking_home_rule')} {list === '' ? words('marking_home_none') : words('marking_home_here', list)}
      </p>
    </div>
  );
}
