/** The forms to choose from, in groups: Markdown in several layouts, the reader's templates, tables and pages, references. */
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '@/components/words';
import type { MessageKey } from '@/lib/platform/words';
import { formatGroups } from './export';
import type { FormatChoice } from './export';

const groupLabels: Readonly<Record<FormatChoice['group'], MessageKey>> = {
  layout: 'export_group_layout',
  template: 'export_group_template',
  table: 'export_group_table',
  citations: 'export_group_citations',
};

export interface FormatChooserProps {
  readonly formats: readonly FormatChoice[];
  readonly format: string;
  readonly onFormat: (id: string) => void;
}

/** One group of radio buttons with headings in it, so that arrow keys reach all of them. */
export function FormatChooser({ formats, format, onFormat }: FormatChooserProps): JSX.Element {
  const words = useWords();
  const name = useId();
  const groups = formatGroups.filter((group) => formats.some((one) => one.group === group));
  return (
    <div class="export-formats" role="radiogroup" aria-label={words('export_as')}>
      {groups.map((group) => (
        <fieldset key={group} class="export-group">
          <legend>{words(groupLabels[group])}</legend>
          {formats
            .filter((one) => one.group === group)
            .map(({ id, label, about }) => (
              <label key={id} class="export-format">
                <input type="radio" name={name} checked={id === format} onChange={() => onFormat(id)} />
                <span>
                  <span class="export-format-name" dir="auto">
                    {label}
                  </span>
                  {about !== null && <span class="export-format-about">{about}</span>}
                </span>
              </label>
            ))}
        </fieldset>
      ))}
    </div>
  );
}
