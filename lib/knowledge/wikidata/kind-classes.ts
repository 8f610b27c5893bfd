/** Which Wikidata classes begin each kind; their subclasses follow from the dump itself. Data only. */
import type { EntityKind } from '@/lib/core/entities/record';

/** Root classes by kind. Where two roots are equally near, the kind that stands first wins. */
export const kindClasses: readonly (readonly [EntityKind, readonly string[]])[] = [
  ['person', ['Q5']],
  // Country, sovereign state, historical country, state with limited recognition, constituent country of the United Kingdom.
  ['country', ['Q6256', 'Q3624078', 'Q3024240', 'Q15634554', 'Q3336843']],
  ['party', ['Q7278']],
  // Newspaper, daily newspaper, magazine, news agency, television and radio station, mass media, online newspaper, news website.
  ['outlet', ['Q11032', 'Q1110794', 'Q41298', 'Q192283', 'Q1616075', 'Q14350', 'Q11033', 'Q1153191', 'Q17232649']],
  // War, battle, civil war, rebellion, insurgency, coup d'état, massacre, terrorist attack, military operation and campaign, conflict.
  [
    'conflict',
    [
      'Q198',
      'Q178561',
      'Q8465',
      'Q124734',
      'Q1323212',
      'Q45382',
      'Q3199915',
      'Q2223653',
      'Q645883',
      'Q831663',
      'Q180684',
      'Q350604',
    ],
  ],
  ['treaty', ['Q131569']],
  // Law, statute, legislation, constitution, legal case.
  ['law', ['Q7748', 'Q820655', 'Q49371', 'Q7755', 'Q2334719']],
  ['policy', ['Q1156854']],
  // Position, public office.
  ['office', ['Q4164871', 'Q294414']],
  // Election, referendum, disaster, natural disaster, earthquake, epidemic, pandemic, protest, conference, aviation accident, occurrence.
  [
    'event',
    [
      'Q40231',
      'Q43109',
      'Q3839081',
      'Q8065',
      'Q7944',
      'Q44512',
      'Q12184',
      'Q273120',
      'Q625994',
      'Q744913',
      'Q1190554',
      'Q1656682',
    ],
  ],
  // Organisation, business, company, international organisation, university, agency, parliament, court, central bank, ministry, armed forces.
  [
    'organisation',
    [
      'Q43229',
      'Q4830453',
      'Q783794',
      'Q484652',
      'Q245065',
      'Q3918',
      'Q38723',
      'Q327333',
      'Q35749',
      'Q41487',
      'Q66344',
      'Q192350',
      'Q772547',
      'Q4508',
    ],
  ],
  // Settlement, city, capital, large city, town, village, island, mountain, river, sea, lake, strait, region, administrative unit, continent.
  [
    'place',
    [
      'Q486972',
      'Q515',
      'Q5119',
      'Q1549591',
      'Q3957',
      'Q532',
      'Q23442',
      'Q8502',
      'Q4022',
      'Q165',
      'Q23397',
      'Q37901',
      'Q82794',
      'Q56061',
      'Q5107',
      'Q618123',
    ],
  ],
  // Work, written work, film, television series, literary work, album, song, video game, painting.
  ['work', ['Q386724', 'Q47461344', 'Q11424', 'Q5398426', 'Q7725634', 'Q482994', 'Q7366', 'Q7889', 'Q3305213']],
];
