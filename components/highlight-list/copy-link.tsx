/** The button that copies a link to a passage, which opens the page there in any browser that knows text fragments. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import type { ListedHighlight } from '@/components/keeping/keeping';
import { useWords } from '@/components/words';
import { toPassageLink } from '@/lib/core/anchors/text-fragment';

export interface CopyLinkProps {
  readonly listed: Pick<ListedHighlight, 'highlight' | 'currentText'>;
  /** The page's address. */
  readonly address: string;
  /** What the button says when it is read out of its place. */
  readonly quote: string;
  readonly onCopy: (text: string) => void;
}

/** A link names the words that stand on the page now, not those that stood there once. */
export function CopyLink({ listed, address, quote, onCopy }: CopyLinkProps): JSX.Element {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  const { highlight, currentText } = listed;
  const label = words(isCopied ? 'copied' : 'copy_link');
  return (
    <Button
      label={label}
      describedAs={words('about_quote', label, quote)}
      icon={isCopied ? 'check' : 'link'}
      iconOnly
      onPress={() => {
        onCopy(toPassageLink(address, { ...highlight.anchor, exact: currentText ?? highlight.anchor.exact }));
        setCopied(true);
      }}
    />
  );
}
