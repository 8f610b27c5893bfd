import { expect, it } from 'vitest';
it('has the platform features the extension is built on', () => {
  expect(typeof Highlight).toBe('function');
  expect('highlightsFromPoint' in CSS.highlights).toBe(true);
});
