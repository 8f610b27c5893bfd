/** What the built extension asks of browsers, read from the manifests that browsers read. No browser is needed. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { builtExtensionDir } from '@/lib/cli/browsers/build-extension';
import { readRepositoryFile, repositoryFiles } from '../support/repository';

const manifestSchema = z.looseObject({
  permissions: z.array(z.string()),
  optional_permissions: z.optional(z.array(z.string())),
  optional_host_permissions: z.optional(z.array(z.string())),
  icons: z.record(z.string(), z.string()),
  content_scripts: z.array(z.object({ matches: z.array(z.string()) })),
});

/** One line of the table in README: which browser has the permission, why, and which weaker choice was rejected. */
interface Explained {
  readonly name: string;
  readonly isOptional: boolean;
  readonly in: readonly string[];
  readonly reason: string;
  readonly weaker: string;
}

const [, afterHeading = ''] = readRepositoryFile('README.md').split('## Permissions and privacy');
const explained: readonly Explained[] =
  afterHeading
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [named = '', reason = '', weaker = ''] = line.split('|').slice(1);
      const name = /`([^`]+)`/.exec(named)?.[1] ?? '';
      const inOne = /\((Chrome|Firefox)\b/.exec(named)?.[1]?.toLowerCase();
      const isOptional = named.includes('optional');
      return { name, isOptional, in: inOne === undefined ? ['chrome', 'firefox'] : [inOne], reason, weaker };
    }) ?? [];

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (target) => {
  const folder = builtExtensionDir(target === 'chrome' ? 'chromium' : 'firefox');
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = z.parse(manifestSchema, JSON.parse(text));
  const namesOf = (isOptional: boolean): string[] =>
    explained.filter((one) => one.in.includes(target) && one.isOptional === isOptional).map(({ name }) => name);

  it('asks for the permissions that README explains, and for no others', () => {
    expect(manifest.permissions.toSorted()).toEqual(namesOf(false).toSorted());
    const optional = [...(manifest.optional_permissions ?? []), ...(manifest.optional_host_permissions ?? [])];
    expect(optional.toSorted()).toEqual(namesOf(true).toSorted());
    for (const { reason, weaker } of explained) expect([reason.trim(), weaker.trim()]).not.toContain('');
  });

  it('asks for no site at the install beyond where names are underlined', () => {
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(['http://*/*', 'https://*/*']);
  });

  it('keeps the strict policy that browsers give an extension', () => {
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has an icon for every size that stores and browsers draw', () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '96', '128']));
    for (const path of Object.values(manifest.icons)) expect(existsSync(join(folder, path)), path).toBe(true);
  });

  it('says everything in every language', () => {
    const keys = [...text.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(keys).not.toEqual([]);
    for (const path of repositoryFiles.filter((file) => file.startsWith('assets/locales/'))) {
      const known = Object.keys(JSON.parse(readRepositoryFile(path)) as object);
      expect(known, path).toEqual(expect.arrayContaining(keys));
    }
  });
});

describe('what only one browser is told', () => {
  it('is, for Firefox, a lasting id, the oldest version, and that nothing is collected', () => {
    const text = readFileSync(join(builtExtensionDir('firefox'), 'manifest.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      browser_specific_settings: {
        gecko: {
          id: 'backstory@backstory.reader',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
        },
      },
    });
  });

  it('is, for Chrome, the oldest version', () => {
    const text = readFileSync(join(builtExtensionDir('chromium'), 'manifest.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ minimum_chrome_version: '140' });
  });
});
