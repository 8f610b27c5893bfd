/** The one button of the interface. What it looks like follows from how much it matters, never from where it stands. */
import type { JSX } from 'preact';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/components/icon/icon-paths';

export interface ButtonProps {
  readonly label: string;
  readonly onPress: () => void;
  /** `primary` once a view, `accent` for what is meant to be used, `quiet` for the rest. */
  readonly tone?: 'primary' | 'accent' | 'quiet';
  readonly icon?: IconName;
  /** Shows the icon alone; the label is still read out and shown on hover. */
  readonly iconOnly?: boolean;
  readonly disabled?: boolean;
  /** Set on a button that opens and closes something beside it. */
  readonly expanded?: boolean;
  /** What the label alone does not tell when it is read out of its place: "Delete" → "Delete “The policy sought…”". */
  readonly describedAs?: string;
}

/** A button with words, an icon, or both. */
export function Button(props: ButtonProps): JSX.Element {
  const { label, tone = 'quiet', iconOnly = false } = props;
  return (
    <button
      type="button"
      class={`button button-${tone}${iconOnly ? ' button-icon' : ''}`}
      disabled={props.disabled}
      aria-expanded={props.expanded}
      aria-label={props.describedAs ?? (iconOnly ? label : undefined)}
      title={iconOnly ? label : undefined}
      onClick={props.onPress}
    >
      {props.icon !== undefined && <Icon name={props.icon} />}
      {!iconOnly && <span>{label}</span>}
    </button>
  );
}
