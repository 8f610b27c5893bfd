import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

const styles = repositoryFiles.filter((path) => /^(components|entrypoints)\/.*\.css$/.test(path));
const tokensPath = 'components/tokens.css';
const components = styles.filter((path) => path !== tokensPath);
const tokens = readRepositoryFile(tokensPath);

interface Declaration {
  readonly at: string;
  readonly property: string;
  readonly value: string;
}

/** The declarations of a file; comments are taken out, values that are broken over lines are put together. */
function declarationsOf(path: string): readonly Declaration[] {
  const text = readRepositoryFile(path).replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/(?<=[{;]\s*)(--)?([a-z-]+):\s*([^;{}]+);/g)].map(
    ([, own = '', property = '', value = '']) => ({
      at: path,
      property: `${own}${property}`,
      value: value.replaceAll(/\s+/g, ' '),
    }),
  );
}

const declarations = components.flatMap(declarationsOf);
const tell = ({ at, property, value }: Declaration): string => `${at}: ${property}: ${value}`;
const withProperty = (pattern: RegExp): readonly Declaration[] =>
  declarations.filter(({ property }) => pattern.test(property));

/** System colours have a meaning that the reader chose; these have none. */
const rawColour =
  /#[0-9a-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\(|(?<![\w-])(white|black|gr[ae]y|red|green|blue|yellow|orange|purple|brown)(?![\w-])/i;

describe('the design tokens', () => {
  it('are read from files that hold declarations', () => {
    expect(declarations.length).toBeGreaterThan(500);
    expect(declarationsOf(tokensPath).length).toBeGreaterThan(50);
  });

  it('hold every colour: components name none of their own', () => {
    expect(declarations.filter(({ value }) => rawColour.test(value)).map(tell)).toEqual([]);
  });

  it('hold the scale of letters: components only choose from it, or go by the letters around', () => {
    const absolute = /(^| )[\d.]+(px|pt|rem)\b/;
    const own = withProperty(/^(font|font-size)$/).filter(({ value }) => absolute.test(value));
    expect(own.map(tell)).toEqual([]);
  });

  it('hold the families of letters', () => {
    const own = withProperty(/^(font|font-family)$/).filter(({ value }) =>
      /sans-serif|\bserif|system-ui|monospace/.test(value),
    );
    expect(own.filter(({ value }) => !/var\(--|ui-monospace/.test(value)).map(tell)).toEqual([]);
  });

  it('hold the steps of distance: what is a step is named as one', () => {
    const steps = [...tokens.matchAll(/--space-[\w-]+: (\d+)px/g)].map(([, step]) => step);
    const step = new RegExp(String.raw`(?<![\w.(-])(${steps.join('|')})px\b`);
    const own = withProperty(/^((row-|column-)?gap|(padding|margin)[a-z-]*)$/).filter(
      ({ at, value }) => at.startsWith('components/') && !value.includes('calc') && step.test(value),
    );
    expect(steps.length).toBeGreaterThan(5);
    expect(own.map(tell)).toEqual([]);
  });

  it('hold the roundness of corners; a circle is a circle', () => {
    const own = withProperty(/radius$/).filter(({ value }) => /\d(px|em|rem)/.test(value));
    expect(own.map(tell)).toEqual([]);
  });

  it('hold how fast things move, so that one rule makes them still', () => {
    const own = withProperty(/^(transition|animation)(-duration)?$/).filter(({ value }) => /\d(ms|s)\b/.test(value));
    expect(own.map(tell)).toEqual([]);
    expect(tokens).toMatch(/prefers-reduced-motion: reduce\)[\s\S]*--quick: 0s;[\s\S]*--breath: 0s;/);
  });

  it('are all used, and all that are used are there', () => {
    const known = new Set(
      declarationsOf(tokensPath)
        .map(({ property }) => property)
        .filter((name) => name.startsWith('--')),
    );
    const named = (text: string): string[] => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name ?? '');
    const code = repositoryFiles.filter((path) => /^(components|entrypoints|lib)\/.*\.(tsx?|css)$/.test(path));
    const everything = code.map(readRepositoryFile).join('\n');
    const local = new Set(
      [...everything.matchAll(/(?:(?<=[{;\s])(--[\w-]+):|['"](--[\w-]+)['"])/g)].map(
        ([, declared, quoted]) => declared ?? quoted,
      ),
    );
    expect(components.flatMap((path) => named(readRepositoryFile(path))).filter((name) => !local.has(name))).toEqual(
      [],
    );
    const used = new Set([...named(everything), ...named(tokens)]);
    const madeNames = /^--(claim|evidence|question|quote|doubt)(-wash)?$/;
    expect([...known].filter((name) => !used.has(name) && !madeNames.test(name))).toEqual([]);
  });
});
