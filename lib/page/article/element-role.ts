/**
 * What an element is for, judged by its tag, ARIA role and the words in its class and id. Class names are English on most of the world's
 * news sites, so one small vocabulary goes far. It looks at one element; what its ancestors say is `find-article`'s concern.
 */
import { attributeOf, classOf, tagOf } from '@/lib/page/dom/safe-dom';

/** `aside` is what surrounds an article: navigation, related links, comments, advertising, sign-up boxes, sharing tools. */
export type ElementRole = 'aside' | 'caption' | 'byline' | 'tags' | 'standfirst' | 'body';

const tagRoles: Readonly<Record<string, ElementRole>> = {
  nav: 'aside',
  aside: 'aside',
  footer: 'aside',
  form: 'aside',
  menu: 'aside',
  dialog: 'aside',
  button: 'aside',
  figcaption: 'caption',
};

const ariaRoles: Readonly<Record<string, ElementRole>> = {
  navigation: 'aside',
  complementary: 'aside',
  banner: 'aside',
  contentinfo: 'aside',
  dialog: 'aside',
  alertdialog: 'aside',
  search: 'aside',
  menu: 'aside',
  menubar: 'aside',
  toolbar: 'aside',
  tablist: 'aside',
};

const propertyRoles: Readonly<Record<string, ElementRole>> = {
  articleBody: 'body',
  author: 'byline',
  datePublished: 'byline',
  dateModified: 'byline',
  keywords: 'tags',
  caption: 'caption',
  alternativeHeadline: 'standfirst',
};

/** Words that decide alone, wherever they stand among the words of a class or id. */
const wordRoles: Readonly<Record<string, ElementRole>> = Object.fromEntries(
  (
    [
      [
        'aside',
        'ad ads advert adverts advertisement advertising aside authorbio authorprofile banner bio breadcrumb breadcrumbs comment comments commenting consent cookie cookies',
      ],
      [
        'aside',
        'callout carousel copyright cta disclaimer disqus donate donation excerpt feedback follow footer gallery gdpr livefyre login masthead menu modal mostread nav navbar navigation',
      ],
      [
        'aside',
        'newsletter newsletters onetrust outbrain overlay pagination paywall popular popup prefooter promo promos promotion recirc recirculation',
      ],
      [
        'aside',
        'promote recommendation recommendations recommended related share sharing sharebar shares sidebar signup skip slideshow slider social sponsor sponsored sponsors',
      ],
      [
        'aside',
        'subnav subscribe subscription taboola teaser teasers ticker toolbar tools trending upsell video videos vjs widget',
      ],
      ['caption', 'caption captions figcaption credit credits photocredit legend'],
      ['byline', 'byline bylines author authors autor contributor contributors dateline timestamp pubdate reporter'],
      ['tags', 'tags tag keywords keyword topics'],
      ['standfirst', 'standfirst dek deck subhead subheadline subtitle lede lead intro summary abstract'],
    ] as const
  ).flatMap(([role, words]) => words.split(' ').map((word): [string, ElementRole] => [word, role])),
);

/** Pairs of neighbouring words that decide although neither does alone. */
const asidePairs: ReadonlySet<string> = new Set([
  'read more',
  'read next',
  'read also',
  'more on',
  'more from',
  'more news',
  'more stories',
  'most read',
  'most viewed',
  'most popular',
  'also read',
  'also like',
  'up next',
  'latest news',
  'top stories',
  'top news',
  'right rail',
  'left rail',
  'side bar',
  'sign up',
  'see also',
  'author bio',
  'about author',
  'author profile',
  'author biography',
  'support pay',
  'follow us',
  'next article',
  'next story',
  'previous article',
  'read too',
  'whats next',
  'story feed',
  'right column',
  'right col',
]);

/** Makes a reader of what elements themselves say they are for, null when one says nothing. It remembers names: pages repeat them often. */
export function createRoleReader(): (element: Element) => ElementRole | null {
  const known = new Map<string, ElementRole | null>();
  return (element) => {
    const property = attributeOf(element, 'itemprop');
    const fromProperty = property === null ? undefined : propertyRoles[property.split(' ')[0] ?? ''];
    if (fromProperty !== undefined) return fromProperty;
    const aria = attributeOf(element, 'role');
    const plain = (aria === null ? undefined : ariaRoles[aria]) ?? tagRoles[tagOf(element)];
    if (plain !== undefined) return plain;
    const className = classOf(element);
    const id = attributeOf(element, 'id') ?? '';
    if (className === '' && id === '') return null;
    const names = `${className}\n${id}`;
    let role = known.get(names);
    if (role === undefined) known.set(names, (role = roleOfWords(className, id)));
    return role;
  };
}

/** What the words of a class and an id say; an aside wins over all else, so that a byline in a list of related links is none. */
export function roleOfWords(className: string, id: string): ElementRole | null {
  let found: ElementRole | null = null;
  for (const name of [...className.split(/\s+/), id]) {
    const words = splitName(name);
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      if (asidePairs.has(`${word} ${words[index + 1] ?? ''}`)) return 'aside';
      const role = wordRoles[word];
      if (role === 'aside') return 'aside';
      found ??= role ?? null;
    }
  }
  return found;
}

/** Cuts `relatedContent__list-2` into its words. */
function splitName(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}
