/** One setting, and the section it stands in: what a search does not find is not shown. */
import { createContext } from 'preact';
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { sectionSettings, sectionTitles } from './settings-sections';
import type { SectionId, SettingId } from './settings-sections';

/** What a search found; null while nothing is looked for. */
export const FoundContext = createContext<ReadonlySet<string> | null>(null);

/** Whether a section has something to show. */
export function holdsHit(section: SectionId, found: ReadonlySet<string> | null): boolean {
  return found === null || sectionSettings[section].some((setting) => found.has(setting));
}

export interface SettingProps {
  readonly id: SettingId;
  /** Says in one short line who needs it. */
  readonly who: MessageKey;
  /** For settings whose control does not name itself. */
  readonly title?: MessageKey;
  readonly children: ComponentChildren;
}

/** The control with who needs it beneath. */
export function Setting({ id, who, title, children }: SettingProps): JSX.Element {
  const words = useWords();
  const found = useContext(FoundContext);
  return (
    <div class="setting" data-setting={id} hidden={found !== null && !found.has(id)}>
      {title !== undefined && <h3 class="setting-title">{words(title)}</h3>}
      {children}
      <p class="setting-who">{words(who)}</p>
    </div>
  );
}

export interface SettingsSectionProps {
  readonly id: SectionId;
  /** Left out where nothing can be put back to its first day. */
  readonly onReset?: () => void;
  readonly children: ComponentChildren;
}

/** A region with an address of its own, named by its heading. */
export function SettingsSection({ id, onReset, children }: SettingsSectionProps): JSX.Element {
  const words = useWords();
  const titleId = useId();
  const found = useContext(FoundContext);
  const title = words(sectionTitles[id]);
  return (
    <section class="settings-section" id={id} aria-labelledby={titleId} hidden={!holdsHit(id, found)} tabIndex={-1}>
      <div class="settings-head">
        <h2 class="settings-heading" id={titleId}>
          {title}
        </h2>
        {onReset !== undefined && (
          <Button
            label={words('settings_reset')}
            icon="undo"
            describedAs={words('settings_reset_section', title)}
            onPress={onReset}
          />
        )}
      </div>
      {children}
    </section>
  );
}
