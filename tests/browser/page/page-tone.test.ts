import { afterEach, describe, expect, it } from 'vitest';
import { readShade } from '@/lib/page/marks/colour';
import { readPageTone } from '@/lib/page/marks/page-tone';
import { showPage } from './show-page';

afterEach(() => {
  showPage('');
});

function toneOf(style: string): string {
  showPage(`<div style="${style}"><p>one</p><p>two</p></div>`);
  return readPageTone([...document.querySelectorAll('p')]);
}

describe('the tone of a page', () => {
  it.each([
    'color:#222',
    'color:black;background:white',
    'color:rgb(60 60 60)',
    'color:#888;background:#fff',
    'color:oklch(0.3 0.1 20)',
  ])('is light for %s', (style) => {
    expect(toneOf(style)).toBe('light');
  });

  it.each([
    'color:#eee',
    'color:white;background:#111',
    'color:#999;background:#1a1a1a',
    'color:oklch(0.9 0 0)',
    'color:color(srgb 0.95 0.95 0.9)',
  ])('is dark for %s', (style) => {
    expect(toneOf(style)).toBe('dark');
  });

  it('is light where there is nothing to judge by', () => {
    expect(readPageTone([])).toBe('light');
  });
});

describe('a computed colour', () => {
  it('is read with its opacity', () => {
    expect(readShade('rgb(255, 255, 255)')).toEqual({ lightness: 1, alpha: 1 });
    expect(readShade('rgba(0, 0, 0, 0)')).toEqual({ lightness: 0, alpha: 0 });
    expect(readShade('lab(50 0 0 / 0.5)')).toEqual({ lightness: 0.5, alpha: 0.5 });
  });

  it('is unknown in forms that no browser computes', () => {
    expect(readShade('papayawhip')).toBeNull();
    expect(readShade('rgb(x)')).toBeNull();
  });
});
