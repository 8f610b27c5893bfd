import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { toBibliography } from '@/lib/core/citations/bibliography';
import { styleIds } from '@/lib/core/citations/citation-types';
import { formatCitation, formatLaterCitation, formatReference } from '@/lib/core/citations/format-reference';
import { toPlainText } from '@/lib/core/citations/rich-text';
import { toMarkdownLine } from '@/lib/core/citations/rich-text-markdown';
import { toSentenceCase } from '@/lib/core/citations/titles/sentence-case';
import { toHeadlineCase } from '@/lib/core/citations/titles/headline-case';
import { anySource } from './any-source';
import { source } from './sources';

const anyStyle = fc.constantFrom(...styleIds);
/** Fields without marks of their own, so that every mark in a reference is the style's. */
const word = fc.stringMatching(/^[A-Z][a-z]{1,8}$/);
const plainSource = fc
  .record({
    kind: fc.constantFrom('news', 'opinion', 'web', 'report'),
    title: fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom('', '.', '?', '!', '”'))
      .map(([words, mark]) => words.join(' ') + mark),
    names: fc.array(fc.tuple(word, word), { maxLength: 22 }),
    publication: fc.option(word),
    published: fc.constantFrom(null, '2019-05-03', '2019-09', '2019'),
    accessed: fc.constantFrom(null, '2026-11-22'),
  })
  .map(({ names, ...fields }) =>
    source({
      ...fields,
      authors: names.map(([given, family]) => ({
        kind: 'person',
        given,
        family,
        particle: '',
        suffix: '',
        isFamilyFirst: false,
      })),
    }),
  );

describe('every style', () => {
  it('prints whatever the fields hold, on one line', () => {
    fc.assert(
      fc.property(anySource, anyStyle, (one, style) => {
        for (const print of [formatReference, formatCitation, formatLaterCitation]) {
          expect(toPlainText(print(one, style, { number: 1, alwaysAccessed: true }))).not.toMatch(
            /[\n\r\u2028\u2029]/u,
          );
        }
      }),
    );
  });

  it('never sets two marks side by side, nor a blank before one', () => {
    fc.assert(
      fc.property(plainSource, anyStyle, (one, style) => {
        for (const print of [formatReference, formatCitation, formatLaterCitation]) {
          const text = toPlainText(print(one, style, { number: 1 }));
          const withoutNames = text.replaceAll(
            /\. \. \. |\bn\.d\.|et al\.|[A-Z]\.|\b[A-Z][a-z]{2,3}\. (?=\d)|Op-ed\.|https?:\S+/g,
            'x',
          );
          expect(withoutNames).not.toMatch(/[.,;:]["”’]?[.,;:]|[?!][.]|\s[.,;:?!)\]”]|\(\)|\[\]|[([]\s|\s\s/u);
        }
      }),
    );
  });

  it('stays the same text as Markdown', () => {
    fc.assert(
      fc.property(anySource, anyStyle, (one, style) => {
        const reference = formatReference(one, style);
        const [paragraph] = fromMarkdown(toMarkdownLine(reference)).children;
        const runs = paragraph?.type === 'paragraph' ? paragraph.children : [];
        const read = runs.map((node) =>
          node.type === 'text'
            ? node.value
            : node.type === 'emphasis'
              ? node.children.map((text) => (text.type === 'text' ? text.value : `<${text.type}>`)).join('')
              : `<${node.type}>`,
        );
        expect(read.join('')).toBe(toPlainText(reference));
      }),
    );
  });
});

describe('a list of references', () => {
  it('is the same whatever the order in which sources come, but for numbered styles', () => {
    const list = fc.uniqueArray(
      plainSource.chain((one) => fc.uuid().map((id) => ({ ...one, id, url: `https://gazette.example/${id}` }))),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    fc.assert(
      fc.property(
        list,
        anyStyle.filter((style) => style !== 'ieee'),
        (sources, style) => {
          const show = (all: typeof sources): readonly string[] =>
            toBibliography(all, style).map(({ reference }) => toPlainText(reference));
          expect(show([...sources].reverse())).toEqual(show(sources));
        },
      ),
    );
  });
});

describe('capitals of titles', () => {
  it('change letters of ordinary words and nothing else', () => {
    fc.assert(
      fc.property(anySource, ({ title, knownNames }) => {
        expect(toHeadlineCase(title).toLowerCase()).toBe(title.toLowerCase());
        expect(toSentenceCase(title, knownNames).text.toLowerCase()).toBe(title.toLowerCase());
      }),
    );
  });
});
