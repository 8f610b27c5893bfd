/** A reference as it will be pasted: its words, with italics where the style has them. */
import type { JSX } from 'preact';
import type { RichText } from '@/lib/core/citations/citation-types';

/** Addresses may break anywhere; the text decides its own direction. */
export function ReferenceText({ text }: { readonly text: RichText }): JSX.Element {
  return (
    <p class="reference-text" dir="auto">
      {text.map((run, index) => (run.italic ? <i key={index}>{run.text}</i> : run.text))}
    </p>
  );
}
