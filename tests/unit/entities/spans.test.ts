import { describe, expect, test } from 'vitest';
import { linkTextNow } from '@/lib/core/entities/link';
import { linkedIn, linkWorld, namesIn, worldLexicon } from '../../support/invented-world';

describe('known names', () => {
  test('are linked in any spelling: hyphens, spaces, possessives, quotes', () => {
    expect(linkedIn('In 2025 Han Seo Jun met Ilan Dorovic; Han Seo-jun’s plan and “Kestria’s” reply')).toEqual([
      'Han Seo Jun = han-seo-jun',
      'Ilan Dorovic = ilan-dorovic',
      'Han Seo-jun = han-seo-jun',
      'Kestria = kestria',
    ]);
  });

  test('are found in run-on labels without a space between them', () => {
    expect(linkedIn('TopicsHan Seo-junIlan DorovicNorth MarvaniaSouth Marvania')).toEqual([
      'Han Seo-jun = han-seo-jun',
      'Ilan Dorovic = ilan-dorovic',
      'North Marvania = north-marvania',
      'South Marvania = south-marvania',
    ]);
  });

  test('are not cut out of words that only look like run-ons', () => {
    expect(linkedIn('The agency KestriaTech and Rhona McAlden opened')).toEqual(['Rhona McAlden = mcalden']);
  });

  test('are linked one by one in compounds', () => {
    expect(
      linkedIn('the trilateral US-South Marvania-Kestria drills, anti-DPRM leaflets and a pro-Kestrian act'),
    ).toEqual([
      'US = union',
      'South Marvania = south-marvania',
      'Kestria = kestria',
      'DPRM = north-marvania',
      'Kestrian = kestria (demonym)',
    ]);
  });

  test('keep their case: "US" and "WHO" are not "us" and "who"', () => {
    expect(linkedIn('They told us that the US and the U.S. agree; ask who runs the WHO')).toEqual([
      'US = union',
      'U.S. = union',
      'WHO = world-hearing',
    ]);
    expect(linkedIn('THEY TOLD US WHO WON THE WAR AGAINST KESTRIA')).toEqual(['KESTRIA = kestria']);
  });

  test('may have generic words in small letters beside a proper one', () => {
    expect(linkedIn('the Kestrian supreme court ruled')).toEqual(['Kestrian supreme court = supreme-court']);
    expect(linkedIn('a kestrian supreme court ruled')).toEqual([]);
  });

  test('do not reach across a full stop, a comma or a line', () => {
    expect(linkedIn('He went north. North\nMarvania is cold. We looked to the North, Marvania slept')).toEqual([]);
  });

  test('in lower case are linked when their alias allows it', () => {
    expect(linkedIn('a return to lantern diplomacy')).toEqual(['lantern diplomacy = lantern-policy']);
  });

  test('are taken whole: the longest wins', () => {
    expect(linkedIn('The Kestrian Supreme Court and the Lantern Policy')).toEqual([
      'Kestrian Supreme Court = supreme-court',
      'Lantern Policy = lantern-policy',
    ]);
  });

  test('are no handles, addresses or currencies', () => {
    expect(linkedIn('Write to @Kestria or Kestria.com, it costs US $5 or US$7')).toEqual([]);
  });
});

describe('a name inside a longer one', () => {
  test('is not linked when the longer one is unknown', () => {
    expect(linkedIn('Denzel Dorovic sang at the University of Osterhaven near the Kestria Times Building')).toEqual([]);
    expect(linkedIn('the Kestrian Bureau of Fisheries and the US Census Bureau')).toEqual([]);
  });

  test('is linked beside titles and posts', () => {
    expect(linkedIn('US President Ilan Dorovic, Mr Dorovic and Kestrian Foreign Minister Ana Polk')).toEqual([
      'US = union',
      'Ilan Dorovic = ilan-dorovic',
      'Dorovic = ilan-dorovic',
      'Kestrian = kestria (demonym)',
    ]);
  });

  test('is not linked inside the title of a book', () => {
    expect(linkedIn('Her recent book, South Marvania and the Long Peace, was praised in South Marvania.')).toEqual([
      'South Marvania = south-marvania',
    ]);
    expect(namesIn('Her recent book, South Marvania and the Long Peace, was praised.')).toEqual([
      'South Marvania and the Long Peace',
    ]);
  });

  test('is linked in headings, where every word has a capital', () => {
    expect(linkedIn('Why North Marvania Is Ignoring South Marvania Again')).toEqual([
      'North Marvania = north-marvania',
      'South Marvania = south-marvania',
    ]);
  });

  test('is linked when the words around it only describe', () => {
    expect(linkedIn('the South Marvanian president defended the sanctions on Kestria')).toEqual([
      'South Marvanian = south-marvania (demonym)',
      'president = han-seo-jun (role)',
      'Kestria = kestria',
    ]);
    expect(linkedIn('the President of South Marvania spoke')).toEqual([
      'President of South Marvania = president-of-south-marvania',
    ]);
  });

  test('is not the city when it names its region', () => {
    expect(linkedIn('Floods in the Tolbrek region')).toEqual([]);
  });
});

describe('a name with several readings', () => {
  test('is decided by the words around it', () => {
    expect(linkedIn('Alder rose as shareholders cheered the profit and its shares')).toEqual([
      'Alder = port-alder-company',
    ]);
    expect(linkedIn('The embassy of Alder spoke of the island and its sovereignty')).toEqual([
      'Alder = port-alder-country',
    ]);
  });

  test('is left alone when nothing decides, and both readings would be close', () => {
    expect(linkedIn('They spoke of Alder.')).toEqual([]);
  });

  test('carries its reasons and the runner-up', () => {
    const [mention] = linkWorld('Alder rose as shareholders cheered the profit and its shares').mentions;
    expect(mention?.reasons.map(({ kind, detail }) => `${kind} ${detail ?? ''}`)).toContain('context-words shares');
    expect(mention?.runnersUp.map(({ name }) => name)).toEqual(['Alder']);
    expect(mention?.confidence).toBeGreaterThan(mention?.runnersUp[0]?.confidence ?? 1);
  });
});

describe('unlinked names', () => {
  test('are seen, without titles and without common words', () => {
    expect(namesIn('On Monday Foreign Minister Ana Polk met Bo Tran. Officials in Veldmark agreed.')).toEqual([
      'Ana Polk',
      'Bo Tran',
      'Veldmark',
    ]);
  });
});

describe('a text in another language', () => {
  const link = (text: string) =>
    linkTextNow({ text, blocks: [], title: null, published: null, language: 'de-AT' }, worldLexicon).mentions.map(
      ({ name }) => name,
    );

  test('has its people and countries linked, and words that look like other names left alone', () => {
    expect(link('Han Seo-jun reist nach Kestria, sagte Dorovic.')).toEqual(['Han Seo-jun', 'Kestria', 'Ilan Dorovic']);
    expect(link('Die Zeitung Tribune und der Bote')).toEqual([]);
    expect(linkedIn('The newspaper Tribune wrote that')).toEqual(['Tribune = morning-courier']);
  });
});
