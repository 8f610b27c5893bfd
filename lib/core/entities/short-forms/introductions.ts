/** Watches a text for acronyms and strangers being introduced and tells the memory of the text. */
import { acronymAfter, isTranslated, spelledBefore, standsFor } from './acronyms';
import type { Discourse } from './discourse';
import type { TokenRun } from '../spans/known-spans';
import { withoutTitles } from '../spans/name-runs';
import type { NameRun } from '../spans/name-runs';
import type { EntityId } from '../record';
import type { Survey } from '../spans/survey';
import { institutionWords } from '../spans/title-words';

/** Most people are named by two to four words. */
const longestPerson = 4;

/** The acronym in brackets behind a name: from now on it means the same. */
export function introduceAcronym(
  { text, tokens }: Survey,
  discourse: Discourse,
  name: TokenRun,
  id: EntityId | null,
  title: string,
): void {
  const at = acronymAfter(text, tokens, name.last);
  const acronym = at === null ? undefined : tokens[at];
  if (acronym !== undefined && standsFor(acronym, tokens, name)) discourse.introduce(acronym.key, id, title);
}

/** "artificial pancreas (AP)": the acronym means that here, whatever packs say. */
export function introduceSpelledOut(survey: Survey, discourse: Discourse, at: number): void {
  const { text, tokens } = survey;
  const acronym = tokens[at];
  if (acronym?.gap !== 'mark' || tokens[at - 1]?.shape !== 'lower') return;
  if (acronymAfter(text, tokens, at - 1) !== at) return;
  const spelled = spelledBefore(acronym, tokens, at - 1);
  if (spelled !== null) discourse.introduce(acronym.key, null, writtenAs(survey, spelled));
}

/** A row that no pack knows: a stranger, whose last name is now taken, or the long form of an acronym. */
export function introduceStranger(survey: Survey, discourse: Discourse, run: NameRun): void {
  const { tokens, spans } = survey;
  introduceAcronym(survey, discourse, run, null, writtenAs(survey, run));
  introduceTranslated(survey, discourse, run);
  if (run.kind === 'work' || tokens[run.first]?.style !== 'plain') return;
  const name = withoutTitles(tokens, run);
  if (name === null || name.last === name.first || name.last - name.first >= longestPerson) return;
  for (let at = name.first; at <= name.last; at++) {
    const token = tokens[at];
    if (token === undefined || institutionWords.has(token.key) || (token.shape === 'capitals' && token.key.length > 2))
      return;
  }
  const keys = [tokens[name.last]?.key ?? ''];
  // What is a name on its own is no given name ("Washington Wizards").
  const isName = spans.get(name.first)?.some(({ candidates }) => candidates.some(({ use }) => use !== 'short'));
  if (isName !== true) keys.push(tokens[name.first]?.key ?? '');
  discourse.rememberStranger(writtenAs(survey, name), keys, name.last);
}

/** "the Kestrian Electricity Institute’s (ICE)": an institution's acronym in its own language. */
function introduceTranslated(survey: Survey, discourse: Discourse, run: NameRun): void {
  const { text, tokens } = survey;
  const isInstitution = tokens.slice(run.first, run.last + 1).some(({ key }) => institutionWords.has(key));
  const last = tokens[run.last + 1]?.gap === 'possessive' ? run.last + 1 : run.last;
  const at = isInstitution ? acronymAfter(text, tokens, last) : null;
  const acronym = at === null ? undefined : tokens[at];
  if (acronym !== undefined && isTranslated(acronym, tokens, run))
    discourse.introduce(acronym.key, null, writtenAs(survey, run));
}

/** The words of a run as they stand in the text. */
export function writtenAs({ text, tokens }: Survey, { first, last }: TokenRun): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
}
