/** Who wrote a source, as far as references care: persons in the parts that styles put in different orders, and groups. It parses nothing. */
import * as z from 'zod/mini';

const namePart = z.string().check(z.maxLength(300));

const personSchema = z.object({
  kind: z.literal('person'),
  given: namePart,
  /** Without its particle; the whole name where there is only one. */
  family: namePart,
  /** "van der", "de la": stands before the family name; empty for most. */
  particle: namePart,
  /** "Jr.", "III"; empty for most. */
  suffix: namePart,
  /** Whether the family name comes first even in running text: 毛泽东, Nagy Péter. */
  isFamilyFirst: z.boolean(),
});
const groupSchema = z.object({ kind: z.literal('group'), name: namePart });

export const authorSchema = z.discriminatedUnion('kind', [personSchema, groupSchema]);
/** A person by parts of the name. */
export type Person = z.infer<typeof personSchema>;
/** A person, or an organisation that signs as one. */
export type Author = z.infer<typeof authorSchema>;

/** The name as it stands in running text: "Ada van der Berg Jr.", "山田太郎". */
export function toFullName(author: Author): string {
  if (author.kind === 'group') return author.name;
  const { given, particle, family, suffix, isFamilyFirst } = author;
  const surname = joinParticle(particle, family);
  if (isFamilyFirst && isEastAsian(family)) return `${surname}${given}`;
  return (isFamilyFirst ? [surname, given, suffix] : [given, surname, suffix]).filter((part) => part !== '').join(' ');
}

/** "d’" and "al-" lean on the name, others stand apart. */
export function joinParticle(particle: string, family: string): string {
  if (particle === '' || family === '') return particle + family;
  return /['’-]$/u.test(particle) ? particle + family : `${particle} ${family}`;
}

/** Whether a name is written in letters that know neither initials nor a space between family and given name. */
export function isEastAsian(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name);
}
