/** The settings in a page of ours, as they are and as they change. The note frame uses it too, so it knows no store. */
import { useEffect, useState } from 'preact/hooks';
import { defaultSettings } from '@/lib/platform/settings';
import type { Settings, SettingsStore } from '@/lib/platform/settings';

/** At their defaults until they are read. */
export function useSettings(store: SettingsStore): Settings {
  const [settings, setSettings] = useState(defaultSettings);
  useEffect(() => {
    const ending = new AbortController();
    store.watch(ending.signal, setSettings);
    void store.read().then((read) => {
      if (!ending.signal.aborted) setSettings(read);
    });
    return () => ending.abort();
  }, [store]);
  return settings;
}
