/** The small bar at a selection or at a highlight: five named colours, a note, the quotation. Arrow keys walk along it. */
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useColourName } from '@/components/colours/colour-names';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-paths';
import type { Problem } from '@/components/keeping/keeping';
import { stepOfKey } from '@/components/card/step-keys';
import { problemMessage } from '@/components/keeping/problem-message';
import { useWords } from '@/components/words';
import { highlightColours } from '@/lib/core/notes/rows';
import type { HighlightColour } from '@/lib/core/notes/rows';
import { walkToolbar } from './walk-toolbar';

export interface SelectionToolbarProps {
  /** The colour of the highlight the bar stands at; null at a fresh selection. */
  readonly colour: HighlightColour | null;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  /** Copies the words with a citation; the C key does, too. */
  readonly onCite: () => void;
  /** Asks who that is; only at a selection that may be a name. */
  readonly onWho?: () => void;
  /** Gives a lost highlight these words; only at a selection on a page that has lost some. */
  readonly onAttach?: () => void;
  /** Copies a link to the words. */
  readonly onCopyLink: () => void;
  /** Makes this highlight and those that touch it one; only where some do. */
  readonly onMerge?: () => void;
  /** How many touch it. */
  readonly neighbourCount?: number;
  /** Goes to the next or the previous highlight; the keys N and P do, while the bar has the focus. */
  readonly onStep?: (by: 1 | -1) => void;
  /** Only at a highlight. */
  readonly onDelete?: () => void;
  readonly onClose: () => void;
  /** What is on the clipboard now: the quotation, the one with its citation, or the link. */
  readonly copied?: 'quote' | 'citation' | 'link' | null;
  /** Why the last wish was not done. */
  readonly problem?: Problem | null;
}

/** The key that cites, alone: with Ctrl or ⌘ it is the browser's own. */
function isCiteKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'c' && !ctrlKey && !metaKey && !altKey;
}

/** One stop for the Tab key; within it the arrow keys move, Home and End jump, C cites, N and P go to other highlights, Escape closes. */
export function SelectionToolbar(props: SelectionToolbarProps): JSX.Element {
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const { colour, problem = null } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      props.onClose();
    } else if (isCiteKey(event)) {
      event.preventDefault();
      event.stopPropagation();
      props.onCite();
    } else if (props.onStep !== undefined && stepOfKey(event) !== null) {
      event.preventDefault();
      event.stopPropagation();
      props.onStep(stepOfKey(event) ?? 1);
    } else if (bar.current !== null) walkToolbar(bar.current, event);
  };
  return (
    <div class="toolbar-frame">
      <div
        ref={bar}
        class="toolbar"
        role="toolbar"
        aria-label={words(colour === null ? 'toolbar_selection' : 'toolbar_highlight')}
        onKeyDown={onKeyDown}
        // Pressing a button must not take the selection away that it is about to use.
        onMouseDown={(event) => event.preventDefault()}
      >
        <div class="toolbar-colours" role="group" aria-label={words('toolbar_colours')}>
          {highlightColours.map((name) => (
            <Swatch
              key={name}
              colour={name}
              chosen={name === colour}
              first={name === (colour ?? highlightColours[0])}
              onPress={() => props.onColour(name)}
            />
          ))}
        </div>
        {props.onAttach !== undefined && (
          <ToolbarButton icon="check" label={words('attach_here')} accent onPress={props.onAttach} />
        )}
        <ToolbarButton icon="note" label={words('note')} accent onPress={props.onNote} />
        <ToolbarButton
          icon={props.copied === 'quote' ? 'check' : 'copy'}
          label={words(props.copied === 'quote' ? 'copied' : 'copy_quote')}
          onPress={props.onCopy}
        />
        <ToolbarButton
          icon={props.copied === 'citation' ? 'check' : 'cite'}
          label={words(props.copied === 'citation' ? 'copied' : 'copy_citation')}
          keys="C"
          iconOnly
          onPress={props.onCite}
        />
        <ToolbarButton
          icon={props.copied === 'link' ? 'check' : 'link'}
          label={words(props.copied === 'link' ? 'copied' : 'copy_link')}
          iconOnly
          onPress={props.onCopyLink}
        />
        {props.onMerge !== undefined && (
          <ToolbarButton icon="merge" label={words.count('merge', props.neighbourCount ?? 1)} onPress={props.onMerge} />
        )}
        {props.onWho !== undefined && (
          <ToolbarButton icon="search" label={words('own_form_new')} onPress={props.onWho} />
        )}
        {props.onDelete !== undefined && (
          <ToolbarButton icon="trash" label={words('delete')} iconOnly onPress={props.onDelete} />
        )}
      </div>
      <p class="toolbar-problem" role="status">
        {problem === null ? '' : words(problemMessage(problem))}
      </p>
    </div>
  );
}

interface SwatchProps {
  readonly colour: HighlightColour;
  readonly chosen: boolean;
  /** Whether the Tab key enters the bar here. */
  readonly first: boolean;
  readonly onPress: () => void;
}

function Swatch({ colour, chosen, first, onPress }: SwatchProps): JSX.Element {
  const nameColour = useColourName();
  return (
    <button
      type="button"
      class={`swatch swatch-${colour}`}
      aria-pressed={chosen}
      tabIndex={first ? 0 : -1}
      onClick={onPress}
    >
      <span class="swatch-dot">{chosen && <Icon name="check" />}</span>
      <span class="swatch-label">{nameColour(colour)}</span>
    </button>
  );
}

interface ToolbarButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly accent?: boolean;
  readonly iconOnly?: boolean;
  /** The key that does the same while the bar has the focus. */
  readonly keys?: string;
}

function ToolbarButton({
  icon,
  label,
  onPress,
  keys,
  accent = false,
  iconOnly = false,
}: ToolbarButtonProps): JSX.Element {
  return (
    <button
      type="button"
      class={`button button-${accent ? 'accent' : 'quiet'}${iconOnly ? ' button-icon' : ''}`}
      tabIndex={-1}
      title={iconOnly ? (keys === undefined ? label : `${label} (${keys})`) : undefined}
      aria-label={iconOnly ? label : undefined}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <Icon name={icon} />
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}
