import { describe, expect, it } from 'vitest';
import { readTabId } from '@/lib/surfaces/follow-tab';

describe('the tab that an address names', () => {
  it('is the number after `tab`', () => {
    expect(readTabId('?tab=17')).toBe(17);
  });

  it('is none when there is no such number', () => {
    expect(['', '?tab=', '?tab=-1', '?tab=1e3', '?tab=x', '?other=3'].map(readTabId)).toEqual(Array(6).fill(null));
  });
});
