/** All that a template may use, with a sentence on each: the variables, our filters with what they print, and Liquid's own by name. */
import type { JSX } from 'preact';
import { useWords } from '@/components/words';
import {
  liquidFilters,
  liquidTags,
  templateFilters,
  templateVariables,
} from '@/lib/core/export/templates/template-reference';

/** Closed at first: who knows it needs the room. */
export function TemplateWords(): JSX.Element {
  const words = useWords();
  return (
    <details class="template-words">
      <summary>{words('template_words')}</summary>
      <h3>{words('template_variables')}</h3>
      <dl>
        {Object.entries(templateVariables).map(([name, does]) => (
          <div key={name}>
            <dt>
              <code>{`{{ ${name} }}`}</code>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>{words('template_filters')}</h3>
      <dl>
        {Object.entries(templateFilters).map(([name, { does, example, prints }]) => (
          <div key={name}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>
              {does}: <code>{prints}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words('template_liquid', liquidFilters.join(', '), liquidTags.join(', '))}</p>
    </details>
  );
}
