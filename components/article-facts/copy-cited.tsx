/** Buttons that copy a citation: of a highlight's quotation, and of the whole article. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import type { HighlightRow } from '@/lib/core/notes/rows';
import { useCiting } from './citing';

export interface CopyCitationProps {
  readonly highlight: HighlightRow;
  /** What the button says when it is read out of its place. */
  readonly quote: string;
}

/** Nothing where nobody can look the article up. */
export function CopyCitation({ highlight, quote }: CopyCitationProps): JSX.Element | null {
  const citing = useCiting();
  if (citing === null) return null;
  return <CopyCited label="copy_citation" quote={quote} copy={() => citing.copyQuote(highlight)} />;
}

/** The reference of an article; true when it is on the clipboard. */
export function CopyReference({ onCopy }: { readonly onCopy: () => Promise<boolean> }): JSX.Element {
  return (
    <div class="reference-actions">
      <CopyCited label="copy_reference" copy={onCopy} />
    </div>
  );
}

interface CopyCitedProps {
  readonly label: 'copy_citation' | 'copy_reference';
  /** Shows the icon alone, which says of which quotation it speaks. */
  readonly quote?: string;
  readonly copy: () => Promise<boolean>;
}

/** The button itself says that it worked; what failed is said beside it. */
function CopyCited({ label, quote, copy }: CopyCitedProps): JSX.Element {
  const words = useWords();
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const said = words(copied === 'yes' ? 'copied' : label);
  const about = quote === undefined ? {} : { iconOnly: true, describedAs: words('about_quote', said, quote) };
  return (
    <>
      <Button
        label={said}
        {...about}
        icon={copied === 'yes' ? 'check' : 'cite'}
        onPress={() => void copy().then((isCopied) => setCopied(isCopied ? 'yes' : 'failed'))}
      />
      <span class={copied === 'failed' ? 'own-problem' : 'unseen'} role="status">
        {copied === 'no' ? '' : words(copied === 'yes' ? 'copied' : 'copy_failed')}
      </span>
    </>
  );
}
