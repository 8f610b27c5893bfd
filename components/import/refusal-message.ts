/** What is said of a file that was not taken: which file, what is wrong, and what to do. */
import { problemMessage } from '@/components/keeping/problem-message';
import { formatBytes } from '@/components/packs/format-bytes';
import type { MessageKey, Words } from '@/lib/platform/words';
import type { ImportRefusal } from './import';

type Plain = Exclude<ImportRefusal['kind'], 'too-large' | 'not-kept'>;

const messages: Record<Plain, MessageKey> = {
  'unknown-format': 'import_unknown_format',
  'broken-json': 'import_broken_json',
  newer: 'import_newer',
  'nothing-inside': 'import_nothing_inside',
  'broken-archive': 'import_broken_archive',
  unreadable: 'import_unreadable',
};

/** The sentence for a refusal. */
export function importRefusalMessage(words: Words, fileName: string, refusal: ImportRefusal): string {
  switch (refusal.kind) {
    case 'too-large': {
      const size = formatBytes(refusal.sizeBytes, words.language);
      return words('import_too_large', fileName, size, formatBytes(refusal.limitBytes, words.language));
    }
    case 'not-kept':
      return words('import_not_kept', fileName, words(problemMessage(refusal.problem)));
    default:
      return words(messages[refusal.kind], fileName);
  }
}
