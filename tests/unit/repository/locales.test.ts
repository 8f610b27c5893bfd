import { describe, expect, it } from 'vitest';
import {
  findLooseEnds,
  findUnlikeEnglish,
  findUntranslated,
  isSingleNumber,
  pluralForms,
  readLocale,
  splitPlural,
} from '../../support/locale-files';
import type { Locale } from '../../support/locale-files';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

const code = repositoryFiles
  .filter((path) => /^(components|entrypoints|lib|wxt\.config)/.test(path) && /\.(ts|tsx|html)$/.test(path))
  .map(readRepositoryFile)
  .join('\n');

const languages = ['ar', 'de', 'en', 'es', 'fr'] as const;
const english = readLocale('en');

/** A key is written as it is, or for the manifest, or made from a template that begins with what stands before its last part. */
function isUsed(key: string): boolean {
  const stem = splitPlural(key)?.stem ?? key;
  if (
    [key, stem].some(
      (name) => code.includes(`'${name}'`) || code.includes(`"${name}"`) || code.includes(`__MSG_${name}__`),
    )
  )
    return true;
  const parts = stem.split('_');
  return parts.some((_, count) => count > 0 && code.includes(`\`${parts.slice(0, count).join('_')}_\${`));
}

it('speaks five languages, each in a file of its own', () => {
  const paths = repositoryFiles.filter((path) => path.startsWith('assets/locales/'));
  expect(paths.sort()).toEqual(languages.map((language) => `assets/locales/${language}.json`));
});

describe('the English words, which all others follow', () => {
  it('are all used', () => {
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('tell the translator what each is for', () => {
    expect([...english].filter(([, { description }]) => !description?.trim()).map(([key]) => key)).toEqual([]);
  });

  it('give an example of what each placeholder will hold', () => {
    const bare = [...english].filter(([, { placeholders }]) =>
      Object.values(placeholders ?? {}).some(({ example }) => !example?.trim()),
    );
    expect(bare.map(([key]) => key)).toEqual([]);
  });

  it('hold every word that the manifest asks for', () => {
    const asked = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !english.has(key))).toEqual([]);
  });
});

describe.each(languages)('the words in %s', (language) => {
  const locale: Locale = readLocale(language);

  it('are those of English, each count in every form that the language has', () => {
    const wanted = [...english.keys()].flatMap((key) => {
      const plural = splitPlural(key);
      if (plural === null || !english.has(`${plural.stem}_one`)) return [key];
      return plural.form === 'other' ? pluralForms(language).map((form) => `${plural.stem}_${form}`) : [];
    });
    const known = new Set(wanted);
    expect(wanted.filter((key) => !locale.has(key))).toEqual([]);
    expect([...locale.keys()].filter((key) => !known.has(key))).toEqual([]);
  });

  it('name the placeholders they hold, and hold those they name', () => {
    expect(findLooseEnds(locale)).toEqual([]);
  });

  it('hold what the English ones hold; a count may be left out where its form means a single number', () => {
    expect(findUnlikeEnglish(locale, english, (form) => isSingleNumber(language, form))).toEqual([]);
  });

  it('are written with care: no stray blanks, no straight quotation marks, no three dots', () => {
    const careless = [...locale].filter(([, { message }]) => /^\s|\s$|\s{2}|["']|\.\.\./.test(message));
    expect(careless.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  it('say which language they are', () => {
    expect(locale.get('words_language')?.message).toBe(language);
  });

  it('describe the product in what the stores have room for', () => {
    expect(locale.get('extension_description')?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(languages.filter((language) => language !== 'en'))('the translation into %s', (language) => {
  it('left nothing in English but what is the same in both', () => {
    expect(findUntranslated(language, readLocale(language), english)).toEqual([]);
  });
});
