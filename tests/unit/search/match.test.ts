import { describe, expect, it } from 'vitest';
import { matchDocument } from '@/lib/core/search/match/match-document';
import { toConditions } from '@/lib/core/search/match/wanted';
import { parseQuery } from '@/lib/core/search/query/parse-query';
import { someDocument } from './search-documents';

const harbour = someDocument({
  texts: [
    { field: 'quote', text: 'The ferries sailed at noon' },
    { field: 'note', text: 'Who paid?' },
    { field: 'title', text: 'Harbour reopens' },
  ],
  ...{
    tags: ['Trade war', 'sea'],
    entities: ['Odile Varn'],
    projects: ['Ports'],
    sites: ['News Example', 'news.example'],
  },
  ...{ colour: 'doubt', hasNote: true, moved: 'changed', keptOn: 20240517 },
});

const isFound = (query: string): boolean => matchDocument(harbour, toConditions(parseQuery(query)));

describe('a highlight', () => {
  it.each([
    'ferry',
    'FERRIES sail',
    'ferr noon harb',
    '"sailed at noon"',
    'tag:trade',
    'tag:"trade war"',
    'tag:tra tag:sea',
    'entity:varn',
    'entity:"odile varn"',
    'site:news.example',
    'site:"News Example"',
    'site:elsewhere site:news',
    'colour:doubt',
    'colour:claim colour:doubt',
    'project:port',
    'before:2024-05-18 after:2024-05-17',
    'before:2025',
    'has:note has:tag is:changed',
    'is:lost is:changed',
    '-strike -tag:land -is:lost',
    'tag: before:20 -',
    '',
  ])('is found by %s', (query) => expect(isFound(query)).toBe(true));

  it.each([
    'ferryman',
    '"sail at noon"',
    '"noon who"',
    'ferry -noon',
    'tag:war tag:land',
    'tag:"trade"',
    'entity:"varn"',
    'site:elsewhere',
    'colour:claim',
    'before:2024-05-17',
    'after:2024-05-18',
    '-after:2024',
    'is:lost',
    '-has:note',
  ])('is not found by %s', (query) => expect(isFound(query)).toBe(false));
});
