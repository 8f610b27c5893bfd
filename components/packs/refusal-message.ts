/** What is said of a file that was not taken: which file, what is wrong, and what to do. */
import { problemMessage } from '@/components/keeping/problem-message';
import type { Words } from '@/lib/platform/words';
import { formatBytes } from './format-bytes';
import type { PackRefusal } from './packs';

/** The sentence for a refusal. */
export function refusalMessage(words: Words, fileName: string, refusal: PackRefusal): string {
  switch (refusal.kind) {
    case 'not-a-pack':
      return words('pack_not_a_pack', fileName);
    case 'wrong-version':
      return words('pack_wrong_version', fileName);
    case 'truncated':
      return words('pack_truncated', fileName);
    case 'damaged':
      return refusal.offset === null
        ? words('pack_damaged', fileName)
        : words('pack_damaged_at', fileName, new Intl.NumberFormat(words.language).format(refusal.offset));
    case 'unreadable':
      return words('pack_unreadable', fileName);
    case 'no-room': {
      const { neededBytes, freeBytes } = refusal;
      return words(
        'pack_no_room',
        fileName,
        formatBytes(neededBytes, words.language),
        formatBytes(freeBytes, words.language),
      );
    }
    case 'known':
      return words('pack_known', fileName);
    case 'not-kept':
      return words('pack_not_kept', fileName, words(problemMessage(refusal.reason)));
  }
}
