/** What a check mended, as sentences: one for each kind of fault, with how often. Pure. */
import type { Finding } from '@/lib/core/care/library-report';
import type { PluralKey, Words } from '@/lib/platform/words';

const sentences: Record<Finding['kind'] | 'placeholder', PluralKey> = {
  'no-article': 'mended_article',
  placeholder: 'mended_placeholder',
  'note-without-highlight': 'mended_note',
  'part-without-project': 'mended_part',
  'crooked-anchor': 'mended_anchor',
  'misfiled-note': 'mended_entity_note',
  'wrongly-kept': 'mended_kept',
};

/** In the order in which the kinds were first found. */
export function tellFindings(findings: readonly Finding[], words: Words): readonly string[] {
  const counts = new Map<PluralKey, number>();
  for (const finding of findings) {
    const isMadeUp = finding.kind === 'no-article' && finding.mended === 'placeholder';
    const key = sentences[isMadeUp ? 'placeholder' : finding.kind];
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => words.count(key, count));
}
