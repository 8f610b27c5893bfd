import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

const localePaths = repositoryFiles.filter((path) => /^assets\/locales\/.*\.json$/.test(path));
const code = repositoryFiles
  .filter((path) => /^(components|entrypoints|lib|wxt\.config)/.test(path) && /\.(ts|tsx|html)$/.test(path))
  .map(readRepositoryFile)
  .join('\n');

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const readLocale = (path: string): [string, Message][] =>
  Object.entries(JSON.parse(readRepositoryFile(path)) as Record<string, Message>);

/** A key is written as it is, or for the manifest, or made from a template that begins with what stands before its last part. */
function isUsed(key: string): boolean {
  const stem = key.replace(/_(zero|one|two|few|many|other)$/, '');
  if (
    [key, stem].some(
      (name) => code.includes(`'${name}'`) || code.includes(`"${name}"`) || code.includes(`__MSG_${name}__`),
    )
  )
    return true;
  const parts = stem.split('_');
  return parts.some((_, count) => count > 0 && code.includes(`\`${parts.slice(0, count).join('_')}_\${`));
}

describe.each(localePaths)('the words in %s', (path) => {
  const messages = readLocale(path);

  it('are all used', () => {
    expect(messages.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('tell the translator what each is for', () => {
    expect(messages.filter(([, { description }]) => !description?.trim()).map(([key]) => key)).toEqual([]);
  });

  it('name the placeholders they hold, and hold those they name', () => {
    const unmatched = messages.filter(([, { message, placeholders }]) => {
      const held = new Set([...message.matchAll(/\$([a-z0-9_]+)\$/gi)].map(([, name]) => name?.toLowerCase()));
      const named = Object.keys(placeholders ?? {}).map((name) => name.toLowerCase());
      return held.size !== named.length || named.some((name) => !held.has(name));
    });
    expect(unmatched.map(([key]) => key)).toEqual([]);
  });
});

describe('the words that the manifest asks for', () => {
  it('are there', () => {
    const known = new Set(localePaths.flatMap((path) => readLocale(path).map(([key]) => key)));
    const asked = [...code.matchAll(/__MSG_(\w+?)__/g)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
  });
});
