import { describe, expect, it } from 'vitest';
import { groupNames, listNames, listUnknown } from '@/components/name-list/list-names';
import { listHighlights } from '@/components/open-page/list-highlights';
import { toPageState } from '@/components/open-page/page-state';
import { sampleHighlight, samplePage } from '@/components/samples/sample-highlights';
import { sampleWishes } from '@/components/samples/sample-marking';
import { withMutedName } from '@/lib/core/marking/muted';
import { entityIdSchema } from '@/lib/core/entities/record';
import { emptyArticleTimeline } from '@/lib/core/timeline/article-entry';
import type { Mention } from '@/lib/core/entities/mention';

const first = sampleHighlight(1, 'claim', 'First.');
const second = sampleHighlight(2, 'doubt', 'Second.');

function mention(name: string, kind: Mention['kind'] = 'person'): Mention {
  const entityId = entityIdSchema.parse(`starter:${name}`);
  return {
    start: 0,
    end: 1,
    entityId,
    name,
    kind,
    title: null,
    wikidata: null,
    via: 'name',
    confidence: 1,
    reasons: [],
    runnersUp: [],
  };
}

describe('the highlights of a page', () => {
  it('stand in the order in which the page has them now', () => {
    const listed = listHighlights(
      [first, second],
      [
        { highlightId: first.highlight.id, state: 'changed', text: 'Once.', start: 900 },
        { highlightId: second.highlight.id, state: 'found', text: null, start: 10 },
      ],
    );
    expect(listed.map(({ highlight }) => highlight.anchor.exact)).toEqual(['Second.', 'First.']);
    expect(listed[1]).toMatchObject({ state: 'changed', currentText: 'Once.' });
  });

  it('keep a lost one where it stood', () => {
    const listed = listHighlights(
      [second, first],
      [
        { highlightId: first.highlight.id, state: 'lost', text: null, start: null },
        { highlightId: second.highlight.id, state: 'found', text: null, start: 200 },
      ],
    );
    expect(listed.map(({ state }) => state)).toEqual(['lost', 'found']);
  });

  it('take one for found of which the page has said nothing yet', () => {
    expect(listHighlights([first], [])).toMatchObject([{ state: 'found', currentText: null }]);
  });
});

const underlined = () => null;

describe('the names of a page', () => {
  it('are listed once each, the most named first, then as they come', () => {
    const names = listNames([mention('a'), mention('b'), mention('c'), mention('b')], underlined);
    expect(names.map(({ name, count }) => [name, count])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ]);
  });

  it('are grouped by kind without losing one', () => {
    const names = listNames([mention('a'), mention('x', 'place'), mention('b')], underlined);
    expect(groupNames(names).map(({ kind, names: members }) => [kind, members.length])).toEqual([
      ['person', 2],
      ['place', 1],
    ]);
  });
});

describe('names without an underline', () => {
  const demonym = { ...mention('a'), via: 'demonym' as const };
  const quiet = ({ via }: Mention) => (via === 'demonym' ? via : null);

  it('stay in the list with their reason, unless another mention has one', () => {
    expect(listNames([demonym, mention('b')], quiet).map(({ silence }) => silence)).toEqual(['demonym', null]);
    expect(listNames([demonym, mention('a')], quiet).map(({ silence }) => silence)).toEqual([null]);
    expect(listNames([mention('a'), demonym], quiet).map(({ silence }) => silence)).toEqual([null]);
  });

  it('are not asked about when nobody knows them', () => {
    const names = [{ text: 'Odile Varn' }, { text: 'Gazette' }];
    const known = listUnknown(names, (written) => written === 'Gazette', 'en');
    expect(known.map(({ text }) => text)).toEqual(['Odile Varn']);
  });

  it.each([
    [null, ['Odile Varn', 'Gazette']],
    ['en-GB', ['Odile Varn', 'Gazette']],
    ['fr', ['Odile Varn']],
    ['de-AT', []],
  ])('are asked about in the language %s only when they are more than a capital letter', (language, asked) => {
    const names = [{ text: 'Odile Varn' }, { text: 'Gazette' }];
    expect(listUnknown(names, () => false, language).map(({ text }) => text)).toEqual(asked);
  });
});

describe('what popup and panel show', () => {
  const report = {
    isArticle: true,
    isPrivate: false,
    page: { ...samplePage },
    text: '',
    timeline: emptyArticleTimeline,
    mentions: [],
    names: [],
    highlights: [],
  };

  it('is the page by its address when it has no title', () => {
    const state = toPageState({
      kind: 'ready',
      report: { ...report, page: { ...samplePage, title: ' ' } },
      visit: { page: null, highlights: [] },
      pageNote: null,
      site: 'news.example',
      ...{ isOn: true, wishes: sampleWishes, readerLanguages: [] },
    });
    expect(state).toMatchObject({ kind: 'ready', page: { article: { title: samplePage.url }, host: 'news.example' } });
  });

  it('is the name that the reader muted, but not in a private window, where muting would show', () => {
    const muted = { ...mention('a'), title: 'Kestria' };
    const shown = (isPrivate: boolean) =>
      toPageState({
        kind: 'ready',
        report: { ...report, isPrivate, mentions: [muted] },
        visit: { page: null, highlights: [] },
        pageNote: null,
        site: 'news.example',
        ...{ isOn: true, wishes: { ...sampleWishes, mutedNames: withMutedName([], muted) }, readerLanguages: [] },
      });
    expect(shown(false)).toMatchObject({ page: { names: [{ silence: 'muted' }] } });
    expect(shown(true)).toMatchObject({ page: { names: [{ silence: null }] } });
  });

  it('is the reason when there is no page', () => {
    expect(toPageState({ kind: 'silent', isUnreadable: false })).toEqual({ kind: 'notice', notice: 'reload' });
    expect(toPageState({ kind: 'silent', isUnreadable: true })).toEqual({ kind: 'notice', notice: 'unreadable' });
    expect(toPageState({ kind: 'closed', isNewer: false })).toEqual({ kind: 'notice', notice: 'closed' });
    expect(toPageState({ kind: 'closed', isNewer: true })).toEqual({ kind: 'notice', notice: 'newer' });
  });
});
