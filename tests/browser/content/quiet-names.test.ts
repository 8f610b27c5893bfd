import { afterEach, describe, expect, it } from 'vitest';
import { withMutedName } from '@/lib/core/marking/muted';
import { showPage } from '../page/show-page';
import { everything, namedRecord, showNames } from './show-names';

const varn = namedRecord('varn', 'person', [['Odile Varn', 'en']]);
const kestria = namedRecord('kestria', 'country', [['Kestria', 'en']]);

const sentence = (words: string): string =>
  `${words} and the others at the table spoke of pilots, dredgers and the price of rope until the lamps were lit in the harbour office.`;

/** An article whose every second block is a place where an underline would disturb. */
const html = `
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The harbour talks go on into the night","inLanguage":"en"}</script>
<nav><a href="/a">Kestria</a> <a href="/b">Odile Varn</a></nav>
<article>
  <h1>The harbour talks go on into the night</h1>
  <p id="first">${sentence('Odile Varn of Kestria')}</p>
  <div class="ad-slot"><p>${sentence('Fly to Kestria for less, said an advertiser,')}</p></div>
  <p>${sentence('She ran <code>ping Kestria</code>, pressed <kbd>Kestria</kbd>,')}</p>
  <pre>if (port == Kestria) { greet("Odile Varn"); } else { wait_for_the_ferry_from("Kestria"); }</pre>
  <form action="/vote"><p>${sentence('Should Kestria pay? Odile Varn')}</p><button>Vote for Kestria</button></form>
  <div contenteditable="true"><p>${sentence('Your comment on Kestria and Odile Varn')}</p></div>
  <p>${sentence('The label <span role="button">Kestria</span>')}</p>
  <p>Write: <input value="Kestria"><textarea>Odile Varn went home.</textarea></p>
  <p id="last">${sentence('At midnight Kestria')}</p>
</article>
<aside class="related"><p>${sentence('More on Kestria: Odile Varn')}</p></aside>
<footer>Kestria Media</footer>`;

let end: (() => void) | null = null;

function show(...more: [isPrivate?: boolean]) {
  const shown = showNames(html, [varn, kestria], ...more);
  end = shown.end;
  return shown;
}

/** "words in #block" for every underline. */
function places(ranges: readonly Range[]): readonly string[] {
  return ranges.map((range) => {
    const block = range.startContainer.parentElement?.closest('p, h1, pre, nav, footer');
    return `${range.toString()} in ${block?.id === '' || block === undefined || block === null ? 'another place' : block.id}`;
  });
}

afterEach(() => {
  end?.();
  showPage('');
});

describe('underlines on a page', () => {
  it('stand in the running text alone: not in navigation, advertisements, forms, code, fields, buttons or what is edited', () => {
    const { page, painted } = show();
    expect(page.isArticle).toBe(true);
    expect(places(painted())).toEqual(['Odile Varn in first', 'Kestria in first', 'Kestria in last']);
  });

  it('come and go with the reader’s wishes', () => {
    const shown = show();
    const [mention] = shown.page.linking.mentions;
    if (mention === undefined) throw new Error('Nothing was linked.');
    shown.show({ ...everything, marking: 'first' });
    expect(places(shown.painted())).toEqual(['Odile Varn in first', 'Kestria in first']);
    shown.show({ ...everything, mutedNames: withMutedName([], mention) });
    expect(places(shown.painted())).toEqual(['Kestria in first', 'Kestria in last']);
    shown.show({ ...everything, mutedWords: ['kestria'] });
    expect(places(shown.painted())).toEqual(['Odile Varn in first']);
    shown.show({ ...everything, hiddenKinds: ['person', 'country'] });
    expect(CSS.highlights.size).toBe(0);
  });

  it('do not tell the site in a private window what the reader muted', () => {
    const shown = show(true);
    shown.show({ ...everything, mutedWords: ['Kestria'] });
    expect(places(shown.painted())).toContain('Kestria in last');
  });
});
