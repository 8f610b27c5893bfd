import { afterEach, describe, expect, it } from 'vitest';
import { showPage } from '../page/show-page';
import { namedRecord, showNames } from './show-names';

const varn = namedRecord('varn', 'person', [
  ['Odile Varn', 'en'],
  ['奥迪尔·瓦恩', 'zh'],
  ['オディール・ヴァーン', 'ja'],
  ['أوديل فارن', 'ar'],
  ['אודיל וארן', 'he'],
]);
const kestria = namedRecord('kestria', 'country', [
  ['Kestria', 'en'],
  ['Kestrien', 'de'],
  ['Kestrie', 'fr'],
  ['凯斯特里亚', 'zh'],
  ['ケストリア', 'ja'],
  ['كستريا', 'ar'],
  ['קסטריה', 'he'],
]);

interface Language {
  readonly tag: string;
  readonly direction?: 'rtl';
  readonly paragraphs: readonly string[];
  /** What is underlined, mention by mention. */
  readonly names: readonly string[];
}

const languages: readonly Language[] = [
  {
    tag: 'de',
    paragraphs: [
      'Die Gespräche im Hafen dauerten bis tief in die Nacht, und niemand wollte als Erster aufstehen. Odile Varn reiste am Morgen ab.',
      'In Kestrien selbst blieb es ruhig. Die kestrische Regierung schwieg, die Zeitungen auch, und am Kai lagen die Boote wie an jedem anderen Tag.',
    ],
    names: ['Odile Varn', 'Kestrien'],
  },
  {
    tag: 'fr',
    paragraphs: [
      'Les discussions ont duré jusque tard dans la nuit, et personne ne voulait se lever le premier. Odile Varn est partie à l’aube.',
      'Toute la Kestrie est restée calme. Les journaux se taisaient, et les bateaux attendaient au quai comme n’importe quel autre jour de la semaine.',
    ],
    names: ['Odile Varn', 'Kestrie'],
  },
  {
    tag: 'ar',
    direction: 'rtl',
    paragraphs: [
      'استمرت المحادثات في الميناء حتى ساعة متأخرة من الليل، ولم يرد أحد أن ينهض أولا، ثم غادرت أوديل فارن المدينة قبل الفجر بقليل.',
      'أما كستريا فقد بقيت هادئة، وصمتت الصحف كلها، وكانت القوارب راسية عند الرصيف كما في كل يوم آخر من أيام الأسبوع الطويل.',
    ],
    names: ['أوديل فارن', 'كستريا'],
  },
  {
    tag: 'he',
    direction: 'rtl',
    paragraphs: [
      'השיחות בנמל נמשכו עד שעה מאוחרת בלילה, ואיש לא רצה לקום ראשון מן השולחן הארוך. אודיל וארן עזבה את העיר לפני עלות השחר.',
      'בינתיים קסטריה נשארה שקטה, העיתונים שתקו גם הם, והסירות עגנו ליד הרציף כמו בכל יום אחר של השבוע הארוך והחם הזה.',
    ],
    names: ['אודיל וארן', 'קסטריה'],
  },
  {
    tag: 'zh',
    paragraphs: [
      '港口的会谈一直持续到深夜，没有人愿意第一个站起来离开那张长桌。奥迪尔·瓦恩在黎明之前离开了这座城市，她的同事们则留了下来，继续讨论绳索的价格和领航员的工资。',
      '与此同时，凯斯特里亚仍然十分平静。报纸没有发表任何评论，码头边的船只像平常的每一天一样停泊着，等待着下一次潮水的到来。',
    ],
    names: ['奥迪尔·瓦恩', '凯斯特里亚'],
  },
  {
    tag: 'ja',
    paragraphs: [
      '港での会談は深夜まで続き、誰も最初に席を立とうとはしなかった。オディール・ヴァーンは夜明け前に町を離れたが、同僚たちは残って綱の値段について話し続けた。',
      '一方、ケストリアは静かなままだった。新聞は何も書かず、岸壁の船はいつもの日と同じように停泊し、次の潮を待っていた。',
    ],
    names: ['オディール・ヴァーン', 'ケストリア'],
  },
];

let end: (() => void) | null = null;

function show({ tag, direction, paragraphs }: Language) {
  document.documentElement.lang = tag;
  const article = paragraphs.map((words) => `<p>${words}</p>`).join('');
  // So much text makes an article of a page in any language.
  const english = '<p>The tide comes in twice a day and nobody has ever asked it to, the old pilot said.</p>'.repeat(9);
  const shown = showNames(`<main dir="${direction ?? 'ltr'}">${article}${english}</main>`, [varn, kestria]);
  end = shown.end;
  return shown;
}

afterEach(() => {
  end?.();
  document.documentElement.lang = 'en';
  showPage('');
});

describe.each(languages)('a page in $tag', (language) => {
  it('has underlines on the names that the pack knows in it, and on nothing else', () => {
    expect(show(language).painted().map(String)).toEqual(language.names);
  });

  it('has them on whole words and letters, whichever way the text runs', () => {
    const painted = show(language).painted();
    expect(painted).not.toEqual([]);
    for (const range of painted) {
      const text = range.startContainer.textContent ?? '';
      for (const granularity of ['word', 'grapheme'] as const) {
        const segments = [...new Intl.Segmenter(language.tag, { granularity }).segment(text)];
        const edges = new Set([...segments.map(({ index }) => index), text.length]);
        expect([edges.has(range.startOffset), edges.has(range.endOffset)]).toEqual([true, true]);
      }
    }
  });
});
