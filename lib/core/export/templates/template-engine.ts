/**
 * Liquid with what a stranger's template may use: no files, no other templates, no clock, few filters, and limits on time, memory and length.
 * The library walks a tree and makes no code, so it runs under the policy of extensions.
 */
import { Liquid, LiquidError } from 'liquidjs';
import type { Template } from 'liquidjs';
import { indent, toBlockquote } from '../blocks/quote';
import { tellDate } from '../blocks/source-line';
import { toWikilink } from '../blocks/links';

import { trusted } from '../blocks/markdown-text';
import { toVaultTags } from '../blocks/properties';
import { toSafeName } from '../filenames/safe-name';
import { printInMarkdown, toReady, toText } from './template-values';
import type { ReadyText } from './template-values';
import { liquidFilters, liquidTags } from './template-reference';
import type { templateFilters } from './template-reference';

/** Why a template cannot be used, and where. Lines and columns count from 1. */
export interface TemplateFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A result or the fault that prevented it. */
export type OrFault<Value> =
  { readonly kind: 'done'; readonly value: Value } | { readonly kind: 'fault'; readonly fault: TemplateFault };

/** A template that was read. */
export type ReadTemplate = Template[];

/** Reads and renders templates. */
export interface TemplateEngine {
  read(source: string): OrFault<ReadTemplate>;
  render(template: ReadTemplate, values: Readonly<Record<string, unknown>>): OrFault<string>;
  /** The variables that a template asks for, outside of its own loops, each as its names ("article", "title"). */
  listVariables(
    template: ReadTemplate,
  ): readonly { readonly names: readonly string[]; readonly line: number; readonly column: number }[];
}

/** For one highlight or one header: a thousand times what one needs, since this is time on the clock and the machine may be busy. */
const renderLimitMs = 1_000;
/** Counted by the library for what its filters and loops make, in characters and elements. */
const memoryLimit = 1_000_000;
/** In UTF-16 code units. */
const parseLimit = 20_000;
/** No block of a file is longer, in UTF-16 code units: a note may have a million, a quote a hundred thousand. */
const longestResult = 2_000_000;

/** Makes an engine. @param print how values become text where they are put out. @param locale of dates. */
export function createTemplateEngine(print: (value: unknown) => string, locale: string): TemplateEngine {
  const engine = new Liquid({
    templates: {},
    outputEscape: print,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    renderLimit: renderLimitMs,
    memoryLimit,
    parseLimit,
  });
  keepOnly(engine.filters, liquidFilters);
  keepOnly(engine.tags, liquidTags);
  for (const [name, handler] of Object.entries(createFilters(locale))) engine.registerFilter(name, handler);
  return {
    read: (source) => attempt(() => engine.parse(source)),
    render: (template, values) => {
      const rendered = attempt(() => String(engine.renderSync(template, { ...values })));
      if (rendered.kind === 'fault' || rendered.value.length <= longestResult) return rendered;
      return { kind: 'fault', fault: { line: 1, column: 1, message: 'The result is too long.' } };
    },
    listVariables: (template) =>
      Object.values(engine.analyzeSync(template, { partials: false }).globals)
        .flat()
        .map(({ segments, location }) => ({ names: segments.map(String), line: location.row, column: location.col })),
  };
}

function keepOnly(registered: object, wanted: readonly string[]): void {
  for (const name of Object.keys(registered)) if (!wanted.includes(name)) Reflect.deleteProperty(registered, name);
}

function createFilters(
  locale: string,
): Readonly<Record<keyof typeof templateFilters, (value: unknown, option?: unknown) => ReadyText | string>> {
  return {
    tag: (value) =>
      toReady(
        listTexts(value).length === 0
          ? ''
          : toVaultTags(listTexts(value))
              .map((tag) => `#${tag}`)
              .join(' '),
      ),
    wikilink: (value) => toReady(toWikilink(toSafeName(toText(value)) || '…', toText(value))),
    quote: (value) =>
      toReady(
        toBlockquote(
          printInMarkdown(value)
            .split('\n')
            .filter((line) => line !== '')
            .map(trusted),
        ),
      ),
    indent: (value, width) => toReady(indent(trusted(printInMarkdown(value)), ' '.repeat(toWidth(width)))),
    date: (value, style) => tellInStyle(toText(value), style, locale),
    markdown: (value) => toReady(toText(value)),
  };
}

function listTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(toText).filter((text) => text !== '');
}

function toWidth(width: unknown): number {
  return typeof width === 'number' && width > 0 ? Math.min(Math.floor(width), 20) : 2;
}

function tellInStyle(edtf: string, style: unknown, locale: string): string {
  if (edtf === '') return '';
  if (style === 'year') return /^-?\d{4}/.exec(edtf)?.[0] ?? edtf;
  return tellDate(edtf, locale, style === 'short' ? 'short' : 'long');
}

/** Whatever goes wrong inside, even a stack that is full, is the template's fault and not ours. */
function attempt<Value>(work: () => Value): OrFault<Value> {
  try {
    return { kind: 'done', value: work() };
  } catch (error) {
    const [line, column] = LiquidError.is(error) ? error.token.getPosition() : [1, 1];
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const message = said.replace(/, (file:[^,]*, )?line:\d+, col:\d+$/, '');
    return { kind: 'fault', fault: { line: line ?? 1, column: column ?? 1, message } };
  }
}
