import { describe, expect, it } from 'vitest';
import { findOnlyTag, replaceTag, toFieldTerm } from '@/components/search/query-terms';

describe('the tag of a search', () => {
  it('is known when there is one, however it is written', () => {
    expect(findOnlyTag('court tag:budget')).toBe('budget');
    expect(findOnlyTag(toFieldTerm('tag', 'to check'))).toBe('to check');
  });

  it('is none where several are asked for, or one is left out', () => {
    expect(findOnlyTag('tag:sea tag:quay')).toBeNull();
    expect(findOnlyTag('court -tag:sea')).toBeNull();
    expect(findOnlyTag('sea')).toBeNull();
  });

  it('gives way to another, and all else stays', () => {
    const next = replaceTag('court tag:"to check" -tag:sea has:note', 'to check', 'checked twice');
    expect(next).toContain('tag:"checked twice"');
    expect(next).not.toContain('to check');
    expect(next).toMatch(/court .* -tag:sea has:note/);
  });
});
