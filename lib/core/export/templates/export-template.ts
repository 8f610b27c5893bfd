/** A template of the reader's own: three pieces of Liquid (https://shopify.github.io/liquid/). What they may use stands in `template-reference`. */
import * as z from 'zod/mini';

/** Longer templates are refused before they are read. In UTF-16 code units. */
const longestPart = 20_000;

const part = z.string().check(z.maxLength(longestPart));

export const exportTemplateSchema = z.object({
  id: z.uuid(),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** The name of an article's file, with `/` between folders. */
  filename: part,
  /** The beginning of the file: properties between lines of `---`, if any, and what stands above the quotes. */
  header: part,
  /** One highlight. */
  highlight: part,
});
export type ExportTemplate = z.infer<typeof exportTemplateSchema>;

/** The parts of a template that the reader writes. */
export const templateParts = ['filename', 'header', 'highlight'] as const;
export type TemplatePart = (typeof templateParts)[number];

/** What a new template begins with, and what "reset" brings back: Obsidian's layout, written as a template. */
export const startingTemplate: Pick<ExportTemplate, TemplatePart> = {
  filename: '{{ article.title }}',
  header: `---
title: {{ article.title }}
author: {{ article.author }}
url: {{ article.url }}
published: {{ article.published }}
tags: {{ article.tags }}
---

# {{ article.title }}
{% if article.note %}
{{ article.note }}
{% endif %}`,
  highlight: `> [!quote|{{ highlight.colour }}] {{ highlight.meaning }}
{{ highlight.quote }}

[passage]({{ highlight.passage }}){% for entity in highlight.entities %} · {{ entity.link }}{% endfor %}{% if highlight.tags.size > 0 %} · {{ highlight.tags | tag }}{% endif %}

{{ highlight.note }}`,
};

const fileSchema = z.object({
  format: z.literal('backstory-template'),
  version: z.literal(1),
  template: exportTemplateSchema,
});

/** A template as a file to share. */
export function printTemplateFile(template: ExportTemplate): string {
  return `${JSON.stringify({ format: 'backstory-template', version: 1, template }, null, 2)}\n`;
}

/** A template from a shared file; null when it is none. */
export function parseTemplateFile(text: string): ExportTemplate | null {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text.replace(/^\ufeff/, '')));
    return parsed.success ? parsed.data.template : null;
  } catch {
    return null;
  }
}
