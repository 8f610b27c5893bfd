import { afterEach, describe, expect, it } from 'vitest';
import { readNow, runThrough, showPage, textOf } from './show-page';
import { readPage } from '@/lib/page/text/read-page';

afterEach(() => {
  showPage('');
});

describe('white space', () => {
  it('is collapsed across lines and inline elements, and gone at the ends of a block', () => {
    expect(textOf('<p>  North\n   Korea <b> and </b> \t the South </p>')).toBe('North Korea and the South');
  });

  it('takes a no-break space for a space and drops characters without width', () => {
    expect(textOf('<p>Kim&nbsp;Jong\u2011un\u00ADs de\u00ADnuclear\u200Bisation\uFEFF</p>')).toBe(
      'Kim Jong\u2011uns denuclearisation',
    );
  });

  it('keeps the joiners that spelling needs', () => {
    expect(textOf('<p>\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645</p>')).toBe(
      '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
    );
  });

  it('is kept where the page keeps it', () => {
    expect(textOf('<pre>if a:\n    b</pre>')).toBe('if a:\n    b');
    expect(textOf('<p style="white-space:pre-line">one\n   two   three</p>')).toBe('one\ntwo three');
  });
});

describe('lines and blocks', () => {
  it('writes one line feed for a line break, a space for one in a heading, and ends the block at two', () => {
    expect(textOf('<p>Seoul<br>Tokyo</p>')).toBe('Seoul\nTokyo');
    expect(textOf('<h1>North<br>Korea</h1>')).toBe('North Korea');
    showPage('<div>First.<br><br>Second.</div>');
    expect(readNow().blocks).toHaveLength(2);
  });

  it('separates blocks by one line feed, however deep they are nested', () => {
    expect(textOf('<div><div>a</div></div><section><p>b</p>c</section>')).toBe('a\nb\nc');
  });

  it('tells kinds apart and hands them to what stands inside', () => {
    showPage(
      '<h2>h</h2><p>p</p><ul><li><p>l</p></li></ul><blockquote><p>q</p></blockquote><table><tr><td>t</td></tr></table><pre>c</pre>',
    );
    expect(readNow().blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'table',
      'code',
    ]);
  });

  it('makes a block of each cell', () => {
    expect(textOf('<table><tr><td>Seoul</td><td>Tokyo</td></tr></table>')).toBe('Seoul\nTokyo');
  });
});

describe('names in markup', () => {
  it('are not split by inline elements', () => {
    expect(textOf('<p>the <a href="#"><span>Sunshine</span> Policy</a>, <b>N</b>orth <i>Ko</i>rea</p>')).toBe(
      'the Sunshine Policy, North Korea',
    );
  });

  it('are not split by a drop cap, floating or boxed', () => {
    expect(textOf('<p><span style="float:left">N</span>orth Korea</p>')).toBe('North Korea');
    expect(textOf('<p><span style="display:inline-block">N</span>orth Korea</p>')).toBe('North Korea');
  });

  it('are kept apart when neighbouring links touch', () => {
    expect(
      textOf('<div><a href="/f">Featured</a><a href="/k">Kim Jong-un</a><a href="/l">Lee Jae-myung</a></div>'),
    ).toBe('Featured\nKim Jong-un\nLee Jae-myung');
  });

  it('are kept apart when neighbouring links lead nowhere', () => {
    expect(textOf('<nav><a href="#">World</a><a href="#">China</a></nav>')).toBe('World\nChina');
  });

  it('are kept together when one link was cut in two', () => {
    expect(textOf('<p>with <a href="/k">Kim Jong</a><a href="/k">-un</a> there</p>')).toBe('with Kim Jong-un there');
  });

  it('are kept apart in a line of nothing but links', () => {
    showPage('<div><a href="/a">Kim Jong-un</a> <a href="/b">South Korea</a>\n<a href="/c">China</a></div>');
    const { text, blocks } = readNow();
    expect(text).toBe('Kim Jong-un\nSouth Korea\nChina');
    expect(blocks.map((block) => text.slice(block.start, block.end))).toEqual(['Kim Jong-un', 'South Korea', 'China']);
  });

  it('are kept apart as items of a flexible row', () => {
    expect(textOf('<div style="display:flex"><span>Featured</span><span>Kim Jong-un</span></div>')).toBe(
      'Featured\nKim Jong-un',
    );
  });

  it('keep a possessive that stands after a boxed link', () => {
    expect(textOf('<p>for <a href="#" style="display:inline-block">Moon Jae-in</a>\u2019s visit</p>')).toBe(
      'for Moon Jae-in\u2019s visit',
    );
  });

  it('are read without the small print of ruby', () => {
    expect(textOf('<p><ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で</p>')).toBe('東京で');
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['display none', '<span style="display:none">x</span>'],
    ['visibility hidden', '<span style="visibility:hidden">x</span>'],
    ['the hidden attribute', '<span hidden>x</span>'],
    ['words for screen readers alone', '<span style="position:absolute;clip:rect(0 0 0 0)">x</span>'],
    ['the same by clip-path', '<span style="position:absolute;clip-path:inset(50%)">x</span>'],
    ['a closed dialog', '<dialog>x</dialog>'],
    ['a template', '<template>x</template>'],
    ['a style sheet', '<style>x{}</style>'],
    ['noscript', '<noscript>x</noscript>'],
    ['an editable area', '<div contenteditable>x</div>'],
    ['a field', '<textarea>x</textarea><input value="x"><select><option>x</option></select>'],
  ])('leaves out %s', (_, html) => {
    expect(textOf(`<p>seen</p>${html}`)).toBe('seen');
  });

  it('reads what is visible again inside what is not', () => {
    expect(textOf('<div style="visibility:hidden">no<b style="visibility:visible">yes</b></div>')).toBe('yes');
  });

  it('reads what a reader can unfold', () => {
    const text = 's\nx';
    expect(textOf('<details><summary>s</summary><p>x</p></details>')).toBe(text);
    expect(textOf('<details open><summary>s</summary><p>x</p></details>')).toBe(text);
    expect(textOf('<p>s</p><div hidden="until-found">x</div>')).toBe(text);
  });
});

describe('trees', () => {
  it('reads open shadow roots, slots in the order they show', () => {
    const html =
      '<x-a><template shadowrootmode="open"><p>head</p><slot name="b">fallback</slot><slot></slot></template><p>one</p><p slot="b">two</p></x-a>';
    expect(textOf(html)).toBe('head\ntwo\none');
  });

  it('reads what a slot falls back to', () => {
    expect(textOf('<x-a><template shadowrootmode="open"><slot>fallback</slot></template></x-a>')).toBe('fallback');
  });

  it('is not led astray by names that hide the properties of forms and documents', () => {
    const html =
      '<form><input name="firstChild"><input name="nextSibling"><input name="parentNode"><input name="childNodes"><input name="getAttribute"><p>Seoul</p></form><img name="body"><img name="documentElement"><img name="querySelector"><p>Tokyo</p>';
    expect(textOf(html)).toBe('Seoul\nTokyo');
  });
});

describe('slices', () => {
  it('yields between them, and ends early but whole when the page takes away what is being read', () => {
    showPage(`<div id="gone">${'<p>word</p>'.repeat(40)}</div><p>end</p>`);
    const work = readPage(document, { nodesPerSlice: 10 });
    expect(work.next().done).toBe(false);
    document.getElementById('gone')?.replaceChildren();
    expect(runThrough(work)?.text).toMatch(/^(word\n)+end$/);
  });
});
