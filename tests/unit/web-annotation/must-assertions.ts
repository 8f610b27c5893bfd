/** The MUST assertions of the W3C's own tests as functions. Their schemas are of draft 4, which differs from ours in what the key of a schema's name is. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

type Schema = Readonly<Record<string, unknown>>;

const readJson = (path: string): Schema => JSON.parse(readFileSync(path, 'utf8')) as Schema;

function toNewer(schema: Schema, name: string): Schema {
  const { id: _id, ...rest } = schema;
  return { ...(withoutDrafts(rest) as Schema), $id: `https://tests.example/${name}` };
}

/** Which draft a part is written in is said in many places, and is no longer true. */
function withoutDrafts(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withoutDrafts);
  if (typeof part !== 'object' || part === null) return part;
  // Draft 4 writes `minimum: 0, exclusiveMinimum: true` for what is now `exclusiveMinimum: 0`.
  const { exclusiveMinimum, minimum, ...others } = part as Schema;
  const bound = exclusiveMinimum === true ? { exclusiveMinimum: minimum } : { minimum };
  const entries = Object.entries({ ...others, ...bound }).filter(
    ([key, value]) => key !== '$schema' && value !== undefined,
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, withoutDrafts(value)]));
}

/** Each returns the messages of the assertions that a document fails. */
export function loadMusts(folder: string, list: string): (document: unknown) => string[] {
  const ajv = new Ajv({ strict: false, validateFormats: true });
  formats(ajv);
  const definitions = join(folder, 'definitions');
  for (const name of readdirSync(definitions)) ajv.addSchema(toNewer(readJson(join(definitions, name)), name));
  const { assertions } = readJson(join(folder, list)) as { readonly assertions: readonly string[] };
  const checks = assertions.map((path) => {
    const schema = readJson(join(folder, path));
    const name = path.slice(path.lastIndexOf('/') + 1);
    const validate = ajv.compile(toNewer(schema, name));
    const isExpected = schema.expectedResult !== 'invalid';
    return (document: unknown): string | null =>
      validate(document) === isExpected ? null : `${name}: ${String(schema.errorMessage)}`;
  });
  return (document) => checks.flatMap((check) => check(document) ?? []);
}
