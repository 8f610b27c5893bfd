import { describe, expect, it } from 'vitest';
import { toCitationSource } from '@/lib/core/citations/to-source';
import type { CitedPage } from '@/lib/core/citations/to-source';
import { group, person } from './sources';

const page: CitedPage = {
  id: 'p1',
  url: 'https://gazette.example/rents',
  title: 'Rents rise',
  byline: 'By Ada Ray and Jo van der Berg',
  site: 'The Daily Gazette',
  published: '2019-05-03',
  language: 'en',
  createdAt: Date.UTC(2026, 10, 22, 23, 30),
};

describe('the source that an article makes', () => {
  it('takes the authors from the byline and the kind from the address', () => {
    expect(toCitationSource(page)).toMatchObject({
      ...{ id: 'p1', kind: 'news', title: 'Rents rise', publication: 'The Daily Gazette', published: '2019-05-03' },
      authors: [person('Ada', 'Ray'), person('Jo', 'Berg', { particle: 'van der' })],
    });
  });

  it('takes what the reader mended before what the page says, even that nobody wrote it', () => {
    const mended = { authors: [group('Coast Trust')], sourceKind: 'opinion' as const };
    expect(toCitationSource({ ...page, ...mended })).toMatchObject({ authors: mended.authors, kind: 'opinion' });
    expect(toCitationSource({ ...page, authors: [] }).authors).toEqual([]);
  });

  it('was read on the day that it was by the reader’s clock', () => {
    expect(toCitationSource(page).accessed).toBe('2026-11-22');
    expect(toCitationSource(page, { offsetMinutes: 60 }).accessed).toBe('2026-11-23');
    expect(toCitationSource(page, { offsetMinutes: -60 * 12 }).accessed).toBe('2026-11-22');
  });

  it('APA 7 9.11, Chicago 17 14.84: a report that nobody signs is by the body that published it; news is not', () => {
    const unsigned = { ...page, byline: null };
    expect(toCitationSource({ ...unsigned, sourceKind: 'report' }).authors).toEqual([group('The Daily Gazette')]);
    expect(toCitationSource({ ...unsigned, sourceKind: 'report', site: null }).authors).toEqual([]);
    expect(toCitationSource(unsigned).authors).toEqual([]);
  });

  it('hands on the names that highlights are linked to', () => {
    expect(toCitationSource(page, { knownNames: ['Port Lorn'] }).knownNames).toEqual(['Port Lorn']);
  });
});
