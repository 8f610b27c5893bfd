import { describe, expect, it } from 'vitest';
import { readRepositoryFile, repositoryFiles } from '../../support/repository';

const texts = repositoryFiles
  .filter((path) => /\.(ts|tsx|js|cjs|json|md|css|html|yml|yaml|tsv)$/.test(path) && path !== 'package-lock.json')
  .filter((path) => !path.startsWith('tests/unit/repository/'));

/** The lines of all text files that match, as "path:line". */
function linesWith(pattern: RegExp, paths: readonly string[] = texts): string[] {
  return paths.flatMap((path) =>
    readRepositoryFile(path)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('what is written in the repository', () => {
  it('names no folder of the machine it was written on', () => {
    expect(linesWith(/(^|[\s"'`(=])(\/work\/|\/root\/|\/home\/\w+\/|[A-Z]:\\Users\\\w)/)).toEqual([]);
  });

  it('names no registry', () => {
    expect(linesWith(/registry\.(npmjs|yarnpkg|npmmirror)|https?:\/\/[^/\s]*(artifactory|nexus|verdaccio)/i)).toEqual(
      [],
    );
  });

  it('speaks of the product and not of how the work on it was handed out', () => {
    expect(linesWith(/(\/\/|\*|<!--).*\bissue #?\d|\b(this|next|later) ticket\b/i)).toEqual([]);
  });

  it('leaves nothing to be done in a comment', () => {
    expect(linesWith(/(\/\/|\/\*|\*|<!--)\s*(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it('reaches for outside material in one place only', () => {
    const code = texts.filter((path) => /\.(ts|tsx|js|cjs)$/.test(path) && path !== 'tests/support/shared-folder.ts');
    expect(linesWith(/['"`](\.\.\/)+shared\//, code)).toEqual([]);
  });
});
