/** The page of the first run: three steps, tried on an article that stands on the page itself. No account, nothing to fill in. */
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { UndoStrip } from '@/components/undo-strip/undo-strip';
import type { Deletions } from '@/components/undo-strip/use-deletions';
import { useWords } from '@/components/words';
import { SampleArticle } from './sample-article';

export interface WelcomeViewProps {
  /** What opens the card, as the reader has it set. */
  readonly trigger: 'hover' | 'modifier' | 'click';
  /** The keys that lead to the next name; null where there are none. */
  readonly nextNameKeys: string | null;
  /** How many highlights are kept of the article on this page. */
  readonly keptCount: number;
  /** Nothing is kept in a private window, so nothing is tried there but cards. */
  readonly isPrivate: boolean;
  readonly libraryLink: string;
  readonly settingsLink: string;
  /** Deletes what was tried. */
  readonly onForget: () => void;
  readonly deletions: Deletions;
}

/** The article is drawn once and never again, so that what is marked in it stays marked. */
export function WelcomeView(props: WelcomeViewProps): JSX.Element {
  const words = useWords();
  return (
    <div class="welcome">
      <header class="welcome-head">
        <h1 class="welcome-title">{words('extension_name')}</h1>
        <p class="welcome-lead">{words('welcome_lead')}</p>
      </header>
      <main class="welcome-main">
        <aside class="welcome-steps" aria-label={words('welcome_steps')}>
          <Steps {...props} />
          <p class="welcome-privacy">
            <Icon name="private" />
            <span>{words('welcome_privacy')}</span>
          </p>
          <p>
            <a href={props.settingsLink}>{words('welcome_settings')}</a>
          </p>
        </aside>
        <SampleArticle />
      </main>
      <div class="settings-undo">
        <UndoStrip deletions={props.deletions} />
      </div>
    </div>
  );
}

function Steps({ trigger, nextNameKeys, keptCount, isPrivate, libraryLink, onForget }: WelcomeViewProps): JSX.Element {
  const words = useWords();
  return (
    <ol>
      <Step title={words('welcome_card')} isDone={false}>
        <p>{words(`welcome_card_${trigger}`)}</p>
        {nextNameKeys !== null && <p class="welcome-aside">{words('welcome_card_keys', nextNameKeys)}</p>}
      </Step>
      <Step title={words('welcome_keep')} isDone={keptCount > 0}>
        <p>{words(isPrivate ? 'notice_private_text' : 'welcome_keep_how')}</p>
      </Step>
      <Step title={words('welcome_find')} isDone={false}>
        <p>{words('welcome_find_how')}</p>
        {/* Always there, so that it is read out when it gets words. */}
        <div role="status">{keptCount > 0 && <p class="welcome-kept">{words.count('welcome_kept', keptCount)}</p>}</div>
        <p class="welcome-acts">
          <a class="welcome-library" href={libraryLink}>
            {words('welcome_library')}
          </a>
          {keptCount > 0 && <Button label={words('welcome_forget')} icon="trash" onPress={onForget} />}
        </p>
      </Step>
    </ol>
  );
}

interface StepProps {
  readonly title: string;
  readonly isDone: boolean;
  readonly children: ComponentChildren;
}

function Step({ title, isDone, children }: StepProps): JSX.Element {
  return (
    <li class={isDone ? 'welcome-step welcome-done' : 'welcome-step'}>
      <h2 class="welcome-step-title">
        {title} {isDone && <Icon name="check" />}
      </h2>
      {children}
    </li>
  );
}
