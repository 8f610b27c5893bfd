/** Shows the page of the first run, once: after an install, and not again when the same profile gets the extension anew. */
import type { SettingsStore } from '@/lib/platform/settings';

interface FirstRunParts {
  readonly settings: Pick<SettingsStore, 'read' | 'change'>;
  readonly openWelcome: () => Promise<void>;
}

/** Makes what is done when the extension came into the browser or was updated. An update shows nothing, and neither does what follows it. */
export function createFirstRun({ settings, openWelcome }: FirstRunParts): (isFirst: boolean) => Promise<void> {
  return async (isFirst) => {
    if ((await settings.read()).welcomed) return;
    if (isFirst) await openWelcome();
    // Noted last: a browser that is closed in between shows it at the next install.
    await settings.change({ welcomed: true });
  };
}
