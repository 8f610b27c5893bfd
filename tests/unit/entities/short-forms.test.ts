import { describe, expect, test } from 'vitest';
import { linkedIn, linkWorld } from '../../support/invented-world';

describe('a family name', () => {
  test('means the one who was named in full before, in either order of names', () => {
    expect(linkedIn('Han Seo-jun spoke. Later Han left with Mira Castellane. Castellane stayed.')).toEqual([
      'Han Seo-jun = han-seo-jun',
      'Han = han-seo-jun (short)',
      'Mira Castellane = mira-castellane',
      'Castellane = mira-castellane (short)',
    ]);
  });

  test('means nobody before that, and never by what follows', () => {
    expect(linkedIn('Han left early. Only then did Han Seo-jun speak.')).toEqual(['Han Seo-jun = han-seo-jun']);
  });

  test('means the one of that name who was named last', () => {
    expect(linkedIn('Han Seo-jun met Han Min-ah. Han spoke first. Then Han Seo-jun rose, and Han left.')).toEqual([
      'Han Seo-jun = han-seo-jun',
      'Han Min-ah = han-min-ah',
      'Han = han-min-ah (short)',
      'Han Seo-jun = han-seo-jun',
      'Han = han-seo-jun (short)',
    ]);
  });

  test('goes to the one its title allows', () => {
    expect(linkedIn('Han Seo-jun met Han Min-ah. Mr. Han spoke first, Ms. Han later.')).toEqual([
      'Han Seo-jun = han-seo-jun',
      'Han Min-ah = han-min-ah',
      'Han = han-seo-jun (short)',
      'Han = han-min-ah (short)',
    ]);
  });

  test('belongs to a stranger once a stranger of that name was named', () => {
    expect(linkedIn('Han Seo-jun met Han Dong-su. Han spoke first.')).toEqual(['Han Seo-jun = han-seo-jun']);
    expect(linkedIn('The painter Lena Dorovic arrived. Dorovic spoke first.')).toEqual([]);
  });

  test('with a title before it stays a family name', () => {
    expect(linkedIn('Han Seo-jun was elected. Why President Han’s plan may fail')).toEqual([
      'Han Seo-jun = han-seo-jun',
      'Han = han-seo-jun (short)',
    ]);
  });

  test('is no given name of a stranger', () => {
    expect(linkedIn('Han Seo-jun was elected. The envoy Han Solberg-Lind disagreed.')).toEqual([
      'Han Seo-jun = han-seo-jun',
    ]);
  });

  test('says by whose full name it was read', () => {
    const short = linkWorld('Han Seo-jun spoke. Later Han left.').mentions[1];
    expect(short?.reasons.find(({ kind }) => kind === 'short-form')?.detail).toBe('Han Seo-jun');
  });
});

describe('a given name', () => {
  test('means the one who was named in full', () => {
    expect(linkedIn('Mira Castellane won. “I know Mira,” he said.')).toEqual([
      'Mira Castellane = mira-castellane',
      'Mira = mira-castellane (short)',
    ]);
  });
});

describe('other short forms', () => {
  test('"the North" means the country that was named, "the north" and "North Americans" do not', () => {
    expect(
      linkedIn(
        'Ties of South Marvania with North Marvania: the North fears the South. In the north, North Americans shrug.',
      ),
    ).toEqual([
      'South Marvania = south-marvania',
      'North Marvania = north-marvania',
      'North = north-marvania (short)',
      'South = south-marvania (short)',
    ]);
  });

  test('acronyms mean what the text says in brackets', () => {
    expect(linkedIn('The Northern Harbour Pact (NORHAP) met; NORHAP then rested.')).toEqual([
      'Northern Harbour Pact = harbour-pact',
      'NORHAP = harbour-pact (acronym)',
      'NORHAP = harbour-pact (acronym)',
    ]);
  });

  test('an acronym that the text explains otherwise is not the known one', () => {
    expect(linkedIn('A wide heating oven (WHO) was sold. The WHO broke.')).toEqual([]);
    expect(linkedIn('The West Hill Orchestra (WHO) played. The WHO was loud.')).toEqual([]);
  });

  test('an unlisted long form is understood by the known acronym behind it', () => {
    expect(linkedIn('the Marvanian Revolution Guard Fleet (MRGF) sailed')).toEqual([
      'Marvanian Revolution Guard Fleet = revolution-corps',
      'MRGF = revolution-corps',
    ]);
  });
});

describe('the article’s date', () => {
  test('leaves out what was not yet founded', () => {
    expect(linkedIn('They spoke of the Dawn Forum')).toEqual([]);
  });

  test('leaves out the long dead when only a family name is given', () => {
    expect(linkedIn('Castellane said on Monday')).toEqual([]);
    expect(linkedIn('Jonas Castellane died long ago')).toEqual(['Jonas Castellane = old-castellane']);
  });
});

describe('the reader’s choices', () => {
  const id = (name: string) => linkWorld(name).mentions[0]?.entityId;

  test('win over every rule', () => {
    const kestria = id('Kestria');
    if (kestria === undefined) throw new Error('Kestria is not in the world');
    expect(linkedIn('They spoke of Alder.', [{ name: 'Alder', entityId: kestria, verdict: 'always' }])).toEqual([
      'Alder = kestria',
    ]);
    expect(linkedIn('They spoke of Kestria.', [{ name: 'kestria', entityId: kestria, verdict: 'never' }])).toEqual([]);
  });

  test('are taken back by a later one', () => {
    const kestria = id('Kestria');
    if (kestria === undefined) throw new Error('Kestria is not in the world');
    const decisions = [
      { name: 'Kestria', entityId: kestria, verdict: 'never' },
      { name: 'Kestria', entityId: kestria, verdict: 'always' },
    ] as const;
    expect(linkedIn('They spoke of Kestria.', decisions)).toEqual(['Kestria = kestria']);
  });
});
