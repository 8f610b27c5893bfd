/** The handle at one end of a highlight: drawn by pointer or finger, stepped by keys. Where it stands and what a step is, its owner knows. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import type { EndStep, SpanEnd } from '@/lib/core/notes/adjust-span';
import { toStep } from './handle-keys';

/** A point of the window, in px. */
export interface HandlePoint {
  readonly x: number;
  readonly y: number;
}

export interface AdjustHandleProps {
  readonly end: SpanEnd;
  /** The words at this end, for those who listen. */
  readonly near: string;
  /** How far this end stands in the text, of how much: UTF-16 code units. */
  readonly at: number;
  readonly length: number;
  /** Whether the highlight's text runs from right to left. */
  readonly isRightToLeft: boolean;
  readonly onStep: (step: EndStep) => void;
  readonly onGrab: (at: HandlePoint) => void;
  readonly onDrag: (to: HandlePoint) => void;
  /** Let go of, after a drag. */
  readonly onDrop: () => void;
  /** Keeps what was changed. */
  readonly onKeep: () => void;
  /** Puts back what was changed, or closes when nothing was. */
  readonly onCancel: () => void;
}

/** A slider in the sense of WAI-ARIA. Leaving it keeps what was changed, as letting go does. */
export function AdjustHandle(props: AdjustHandleProps): JSX.Element {
  const words = useWords();
  const { end } = props;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = toStep(event, end, props.isRightToLeft);
    if (step !== null) props.onStep(step);
    else if (event.key === 'Enter') props.onKeep();
    else if (event.key === 'Escape') props.onCancel();
    else return;
    event.preventDefault();
  };
  return (
    <div
      class={`adjust-handle adjust-${end}`}
      role="slider"
      tabIndex={0}
      aria-label={words(end === 'start' ? 'adjust_start' : 'adjust_end')}
      aria-valuemin={0}
      aria-valuemax={props.length}
      aria-valuenow={props.at}
      aria-valuetext={props.near}
      aria-description={words('adjust_keys')}
      onKeyDown={onKeyDown}
      onBlur={props.onKeep}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        // The page's selection stays, and the focus comes here although the default is prevented.
        event.preventDefault();
        event.currentTarget.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        props.onGrab({ x: event.clientX, y: event.clientY });
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId))
          props.onDrag({ x: event.clientX, y: event.clientY });
      }}
      onPointerUp={props.onDrop}
      onPointerCancel={props.onCancel}
    >
      <span class="adjust-stem" />
      <span class="adjust-knob" />
      <span class="adjust-hint" aria-hidden="true">
        {words('adjust_keys')}
      </span>
    </div>
  );
}
