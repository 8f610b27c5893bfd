/** The dated lines of an entry. Each date is read back in words, so that nobody has to know how dates are written here. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useFormatDate } from '@/components/dates';
import { useWords } from '@/components/words';
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EventDraft, OwnDraftProblems } from './own-draft';

export interface OwnEventFieldsProps {
  readonly events: readonly EventDraft[];
  readonly problems: Pick<OwnDraftProblems, 'dates' | 'texts'> | null;
  readonly onEvents: (events: readonly EventDraft[]) => void;
}

/** A line for each date, and a button for one more. */
export function OwnEventFields({ events, problems, onEvents }: OwnEventFieldsProps): JSX.Element {
  const words = useWords();
  return (
    <fieldset class="own-events">
      <legend>{words('own_events')}</legend>
      {events.map((event, index) => (
        <EventLine
          // Lines have no identity but their place; none of them keeps a state of its own.
          key={index}
          event={event}
          dateIsWrong={problems?.dates.has(index) === true}
          textIsMissing={problems?.texts.has(index) === true}
          onEvent={(changed) => onEvents(events.with(index, changed))}
          onRemove={() => onEvents(events.toSpliced(index, 1))}
        />
      ))}
      <Button
        label={words('own_event_add')}
        tone="accent"
        onPress={() => onEvents([...events, { date: '', text: '' }])}
      />
    </fieldset>
  );
}

interface EventLineProps {
  readonly event: EventDraft;
  readonly dateIsWrong: boolean;
  readonly textIsMissing: boolean;
  readonly onEvent: (event: EventDraft) => void;
  readonly onRemove: () => void;
}

function EventLine({ event, dateIsWrong, textIsMissing, onEvent, onRemove }: EventLineProps): JSX.Element {
  const words = useWords();
  const formatDate = useFormatDate();
  const ids = { date: useId(), text: useId(), said: useId() };
  const date = event.date.trim();
  const read = parseEdtf(date) === null ? null : words('own_date_read', formatDate(date, 'long'));
  const said = read ?? (dateIsWrong ? words('own_date_wrong') : null);
  return (
    <div class="own-event">
      <div class="own-field own-date">
        <label for={ids.date}>{words('own_date')}</label>
        <input
          id={ids.date}
          class="own-input"
          autocomplete="off"
          placeholder={words('own_date_hint')}
          value={event.date}
          aria-invalid={dateIsWrong}
          aria-describedby={said === null ? undefined : ids.said}
          onInput={({ currentTarget }) => onEvent({ ...event, date: currentTarget.value })}
        />
      </div>
      <div class="own-field own-happened">
        <label for={ids.text}>{words('own_event')}</label>
        <input
          id={ids.text}
          class="own-input"
          dir="auto"
          autocomplete="off"
          value={event.text}
          aria-invalid={textIsMissing}
          onInput={({ currentTarget }) => onEvent({ ...event, text: currentTarget.value })}
        />
      </div>
      <Button label={words('own_event_remove')} icon="trash" iconOnly onPress={onRemove} />
      {said !== null && (
        <p class={read === null ? 'own-problem' : 'own-read'} id={ids.said}>
          {said}
        </p>
      )}
      {textIsMissing && <p class="own-problem">{words('own_event_wrong')}</p>}
    </div>
  );
}
