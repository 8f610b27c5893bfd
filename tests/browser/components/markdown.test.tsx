import fc from 'fast-check';
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { Markdown } from '@/components/markdown/markdown';

function show(text: string): HTMLElement {
  const place = document.createElement('div');
  render(<Markdown text={text} />, place);
  return place;
}

/** Every element and attribute that a note can bring about. */
const allowed = new Set([
  'div',
  'p',
  'strong',
  'em',
  'code',
  'pre',
  'blockquote',
  'ol',
  'ul',
  'li',
  'a',
  'span',
  'br',
  'hr',
]);
const safeAttributes = new Set(['class', 'dir', 'start', 'tabindex', 'href', 'target', 'rel']);

describe('a note shown as Markdown', () => {
  it('shows emphasis, lists and links as what they are', () => {
    const note = show('**Ask** *why*\n\n- one\n- two\n\n[here](https://example.org/a)');
    expect(note.querySelector('strong')?.textContent).toBe('Ask');
    expect(note.querySelectorAll('li')).toHaveLength(2);
    expect(note.querySelector('a')?.href).toBe('https://example.org/a');
  });

  it('shows HTML as the text it is', () => {
    const note = show('<img src=x onerror=alert(1)>\n\nand <b>bold</b>');
    expect(note.querySelector('img, b')).toBeNull();
    expect(note.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('makes no link of an address that is a program', () => {
    const note = show('[press](javascript:alert(1)) [see](data:text/html,x) [file](file:///etc/passwd)');
    expect(note.querySelector('a')).toBeNull();
    expect(note.textContent).toBe('press see file');
  });

  it('never brings anything but plain elements, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '<script>',
      '</script>',
      '[a](',
      'javascript:',
      ')',
      '![',
      '](x)',
      '`',
      '```\n',
      '> ',
      '# ',
      '<a href="',
      '&lt;',
      '\n',
      '*',
      '1. ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (parts) => {
        for (const element of show(parts.join('')).querySelectorAll('*')) {
          expect(allowed.has(element.localName)).toBe(true);
          for (const name of element.getAttributeNames()) expect(safeAttributes.has(name)).toBe(true);
          if (element instanceof HTMLAnchorElement) expect(element.protocol).toMatch(/^(https?|mailto):$/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
