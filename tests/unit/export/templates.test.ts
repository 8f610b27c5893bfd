import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportNotes } from '@/lib/core/export/export-notes';
import { toLine, toLines } from '@/lib/core/export/plain-text';
import { ofArticle } from '@/lib/core/export/scopes/scopes';
import { parseTemplateFile, printTemplateFile, startingTemplate } from '@/lib/core/export/templates/export-template';
import type { ExportTemplate } from '@/lib/core/export/templates/export-template';
import { previewTemplate } from '@/lib/core/export/templates/preview-template';
import { templateFilters, templateVariables } from '@/lib/core/export/templates/template-reference';
import { createTemplateLayout } from '@/lib/core/export/templates/template-layout';
import { keptArticle, keptHighlight } from './kept-pages';
import { difficultText, readMarkdown, shapeOf, textOf } from './read-markdown';

const article = keptArticle([keptHighlight('The lamps were *never* lit again.', 'A **note**.', ['sea', 'trade'])]);

function template(parts: Partial<ExportTemplate> = {}): ExportTemplate {
  return { id: '55555555-5555-4555-8555-555555555555', name: 'Mine', ...startingTemplate, ...parts };
}

const faultsOf = (parts: Partial<ExportTemplate>) => previewTemplate(template(parts), article).faults;
const printed = (parts: Partial<ExportTemplate>, of = article): string =>
  previewTemplate(template(parts), of).file?.text ?? '';

describe('a template', () => {
  it('that a reader begins with prints this', () => {
    expect(printed({})).toBe(`---
title: "Harbour lights go out"
author: "Mara Quill"
url: "https://gazette.example/harbour-lights"
published: "2025-07-01"
tags: ["sea", "trade"]
---

# Harbour lights go out

> [!quote|claim] Claim
> The lamps were \\*never\\* lit again.

[passage](https://gazette.example/harbour-lights#:~:text=The%20lamps%20were%20*never*%20lit%20again.) · [[Port Elsewhere]] · #sea #trade

A **note**.

<!-- bs-2222222222ab -->
`);
    expect(faultsOf({})).toEqual([]);
  });

  it('has its id where it puts it itself', () => {
    expect(printed({ highlight: '{{ highlight.text }} ^{{ highlight.id }}' })).toContain(
      'lit again. ^bs-2222222222ab\n',
    );
  });

  it.each(Object.entries(templateFilters))(
    'has the filter %s, which prints what its example says',
    (_, { example, prints }) => {
      expect(printed({ header: '', highlight: `|${example}|` })).toContain(`|${prints}|`);
    },
  );

  it.each(Object.keys(templateVariables))('has the variable %s', (name) => {
    expect(faultsOf({ header: '', highlight: `{{ ${name} }}` })).toEqual([]);
  });

  it('is shared as a file and read back', () => {
    expect(parseTemplateFile(`\ufeff${printTemplateFile(template())}`)).toEqual(template());
    for (const text of ['', '{}', '[1]', '{"format":"backstory-template","version":2}', '\0'])
      expect(parseTemplateFile(text)).toBeNull();
  });
});

describe('a fault in a template', () => {
  it.each([
    ['a tag that is not closed', { highlight: 'a\n  {% if highlight.note %}' }, 'highlight', 2, 3],
    ['a filter that does not exist', { highlight: '\n{{ highlight.text | shout }}' }, 'highlight', 2, 1],
    ['a variable that does not exist', { header: '# {{ article.titel }}' }, 'header', 1, 6],
    ['a variable of another part', { header: '{{ highlight.text }}' }, 'header', 1, 4],
    ['a variable that no file is named by', { filename: '{{ article.url }}' }, 'filename', 1, 4],
    [
      'a field that does not exist, in a loop',
      { highlight: '{% for one in highlight.entities %}\n{{ one.nickname }}{% endfor %}' },
      'highlight',
      2,
      4,
    ],
    ['one below the properties', { header: '---\na: b\n---\n{{ nothing }}' }, 'header', 4, 4],
    ['one in the properties', { header: '---\na: b\nc: {{ nothing }}\n---\n' }, 'header', 3, 7],
    [
      'properties that are no YAML',
      { header: '---\na: b\nc: {{ article.title }} and {{ article.title }}\n---\n' },
      'header',
      3,
      28,
    ],
    ['another template', { highlight: "{% include 'x' %}" }, 'highlight', 1, 1],
    ['a file', { highlight: "{% render '/etc/passwd' %}" }, 'highlight', 1, 1],
    ['a property of a word', { highlight: '{{ highlight.text.constructor }}' }, 'highlight', 1, 4],
  ] as const)('is told with its place: %s', (_, parts, part, line, column) => {
    expect(faultsOf(parts)[0]).toMatchObject({ part, line, column, message: expect.stringMatching(/\S/) as string });
  });

  it.each([
    ['a loop without end', '{% for a in (1..900000) %}{% for b in (1..900000) %}{% endfor %}{% endfor %}'],
    [
      'a text that doubles',
      "{% assign a = 'aaaaaaaaaa' %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}{{ a }}",
    ],
    [
      'a text that is put in its own place',
      "{% assign a = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' %}{% for i in (1..6) %}{% assign a = a | replace: 'a', a %}{% endfor %}{{ a }}",
    ],
    [
      'a list that doubles',
      "{% assign a = 'a,b' | split: ',' %}{% for i in (1..40) %}{% assign a = a | concat: a %}{% endfor %}{{ a | size }}",
    ],
    [
      'a result without end',
      '{% for a in (1..900000) %}{{ highlight.quote }}{{ highlight.quote }}{{ highlight.quote }}{% endfor %}',
    ],
    ['a template that is too long', 'x'.repeat(30_000)],
    ['a thousand tags in each other', '{% if true %}'.repeat(1_400)],
  ])('is %s, and the quote is printed plainly or the template refused', (_, highlight) => {
    const { file, faults } = previewTemplate(template({ highlight }), article);
    expect(faults.length).toBeGreaterThan(0);
    if (file !== null) expect(file.text).toContain('> The lamps were \\*never\\* lit again.');
  });

  it('in one piece leaves the others as they are', () => {
    const { file } = previewTemplate(template({ highlight: '{{ highlight.text | times: 2 | slice: "x" }}' }), article);
    expect(file?.text).toContain('title: "Harbour lights go out"');
  });
});

describe('what a template prints', () => {
  const visible = difficultText.filter((text) => toLines(text).length > 0);

  it('is the text and no syntax, whatever the words are', () => {
    const shapeWith = (quote: string, title: string) => {
      const { tree, properties } = readMarkdown(printed({}, keptArticle([keptHighlight(quote, 'Note.')], { title })));
      return { tree, properties, shape: shapeOf(tree) };
    };
    fc.assert(
      fc.property(visible, visible, (quote, title) => {
        const { tree, properties, shape } = shapeWith(quote, title);
        expect(shape).toBe(
          shapeWith(
            toLines(quote)
              .map(() => 'word')
              .join('\n'),
            'word',
          ).shape,
        );
        expect(properties.title).toBe(toLine(title));
        for (const line of toLines(quote)) expect(textOf(tree)).toContain(line);
      }),
      { numRuns: 100 },
    );
  });

  it('are properties that YAML reads back', () => {
    fc.assert(
      fc.property(visible, fc.array(visible, { minLength: 1, maxLength: 3 }), (title, tags) => {
        const text = printed({}, keptArticle([keptHighlight('Words.', 'Note.', tags)], { title }));
        const properties = parse(/^---\n([\s\S]*?\n)---\n/.exec(text)?.[1] ?? '') as Record<string, unknown>;
        expect(properties).toMatchObject({ title: toLine(title), tags: [...new Set(tags)].map(toLine) });
      }),
      { numRuns: 100 },
    );
  });

  it('is a file with a safe path, whatever it is named by', () => {
    fc.assert(
      fc.property(
        difficultText,
        difficultText,
        fc.constantFrom(
          '{{ article.site }}/{{ article.title }}',
          '../../{{ article.title }}',
          '/{{ article.title }}.md',
          'CON/{{ article.title }}',
          'a\\b/{{ article.title }}',
        ),
        (title, site, filename) => {
          const path = previewTemplate(template({ filename }), keptArticle([], { title, site })).file?.path ?? '';
          expect(path).toMatch(/^[^\s./][^\\:*?"<>|]*\.md$/u);
          for (const part of path.split('/')) {
            expect(part).not.toMatch(/^\.|^(con|nul|aux|prn)(\.|$)|[ .]$/i);
            expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(130);
            expect(part).not.toBe('');
          }
        },
      ),
    );
  });

  it('is linked to by the name it has', () => {
    const made = createTemplateLayout(
      template({ filename: 'News/{{ article.published }} {{ article.title }}', highlight: '{{ article.link }}' }),
      'en-GB',
      () => undefined,
    );
    if (made.kind === 'faults') throw new Error('cannot be read');
    const [file] = exportNotes(ofArticle(article), made.layout);
    expect(file?.path).toBe('News/2025-07-01 Harbour lights go out.md');
    expect(file?.text).toContain('[[2025-07-01 Harbour lights go out|Harbour lights go out]]');
  });
});
