/** Takes a timeline away: as a list, a table, a calendar or a picture, or on paper. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/button/button';
import { useWords } from '@/components/words';
import { timelineFormats } from './article-timeline-view';
import type { TimelineFormat } from './article-timeline-view';

export interface TimelineSaveProps {
  /** Tells how many entries the format could not take. */
  readonly onSave: (format: TimelineFormat) => { readonly leftOut: number };
}

/** The formats open beside their button and stay until it is pressed again: one may want two of them. */
export function TimelineSave({ onSave }: TimelineSaveProps): JSX.Element {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const [leftOut, setLeftOut] = useState(0);
  return (
    <div class="timeline-save">
      <Button
        label={words('timeline_save')}
        icon="download"
        expanded={isOpen}
        onPress={() => {
          setOpen(!isOpen);
          setLeftOut(0);
        }}
      />
      <Button label={words('timeline_print')} icon="print" onPress={() => window.print()} />
      {isOpen && (
        <ul class="timeline-formats">
          {timelineFormats.map((format) => (
            <li key={format}>
              <Button
                label={words(`timeline_save_${format}`)}
                tone="accent"
                onPress={() => setLeftOut(onSave(format).leftOut)}
              />
            </li>
          ))}
        </ul>
      )}
      <p class={leftOut === 0 ? 'unseen' : 'timeline-left-out'} role="status">
        {leftOut === 0 ? '' : words.count('timeline_save_left_out', leftOut)}
      </p>
    </div>
  );
}
