import { describe, expect, it } from 'vitest';
import { createWords } from '@/lib/platform/words';
import { galleryWords } from '../../support/gallery-words';

describe('the words', () => {
  const words = galleryWords('en-GB', 'ltr');

  it('fill in what a message leaves open', () => {
    expect(words('about_quote', 'Delete', 'Short.')).toBe('Delete: “Short.”');
  });

  it('choose the form that fits a number, and print it as the language does', () => {
    expect(words.count('highlights_count', 1)).toBe('1 highlight');
    expect(words.count('highlights_count', 0)).toBe('0 highlights');
    expect(words.count('highlights_count', 12_345)).toBe('12,345 highlights');
  });

  it('know the six forms of Arabic', () => {
    const arabic = galleryWords('ar', 'rtl');
    const said = [0, 1, 2, 3, 11, 100].map((amount) => arabic.count('articles_count', amount));
    expect(new Set(said).size).toBe(6);
    expect(said.slice(0, 3)).toEqual(['لا مقالات', 'مقال واحد', 'مقالان']);
  });

  it('are English throughout in a browser whose language we do not speak', () => {
    const hebrew = galleryWords('he', 'rtl');
    expect(hebrew('undo')).toBe('Undo');
    expect([hebrew.language, hebrew.direction]).toEqual(['en', 'ltr']);
    expect(galleryWords('es-419', 'ltr').language).toBe('es-419');
  });

  it('fall back to the form that always exists', () => {
    const polish = createWords((key) => (key === '@@ui_locale' ? 'pl' : key === 'names_places_other' ? 'w wielu' : ''));
    expect(polish.count('names_places', 3)).toBe('w wielu');
  });

  it('show the key of a message that is missing', () => {
    const silent = createWords(() => '');
    expect(silent('undo')).toBe('undo');
    expect(silent.count('names_places', 2)).toBe('names_places');
  });

  it('know their language and direction, whatever way the browser writes them', () => {
    const speaking = (locale: string, direction: string) => {
      const spoken = createWords((key) => (key === '@@ui_locale' ? locale : key === '@@bidi_dir' ? direction : ''));
      return [spoken.language, spoken.direction];
    };
    expect(speaking('en_GB', 'ltr')).toEqual(['en-GB', 'ltr']);
    expect(speaking('ar', 'rtl')).toEqual(['ar', 'rtl']);
    expect(speaking('not a locale', '')).toEqual(['en', 'ltr']);
  });
});
