/** What the browser promises about the library's storage, and how full it is. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { formatBytes } from '@/components/packs/format-bytes';
import { Section } from '@/components/section/section';
import { useWords } from '@/components/words';
import type { StorageFacts } from './check-up';

export interface StorageSectionProps {
  readonly storage: StorageFacts | null;
  /** True when the browser promised. */
  readonly onAsk: () => Promise<boolean>;
}

/** The button is there as long as the browser has not promised. */
export function StorageSection({ storage, onAsk }: StorageSectionProps): JSX.Element {
  const words = useWords();
  const [answer, setAnswer] = useState<boolean | null>(null);
  const isPersistent = answer === true || storage?.isPersistent === true;
  const used = storage?.usedBytes ?? null;
  const quota = storage?.quotaBytes ?? null;
  return (
    <Section title={words('storage')} count={null}>
      <p class="library-about">{words('storage_about')}</p>
      {storage !== null && <p>{words(isPersistent ? 'storage_persistent' : 'storage_not_persistent')}</p>}
      {used !== null && quota !== null && (
        <p class="care-none">
          {words('storage_used', formatBytes(used, words.language), formatBytes(quota, words.language))}
        </p>
      )}
      {storage !== null && !isPersistent && (
        <div class="care-actions">
          <Button label={words('storage_ask')} tone="accent" onPress={() => void onAsk().then(setAnswer)} />
        </div>
      )}
      {answer === false && (
        <p class="care-problem" role="status">
          {words('storage_denied')}
        </p>
      )}
    </Section>
  );
}
