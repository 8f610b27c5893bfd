/** A title as a style prints it: its capitals, its quotation marks, and no full stop of its own. */
import type { Piece } from '../compose/compose';
import { toHeadlineCase } from './headline-case';
import { toSentenceCase } from './sentence-case';
import { toQuotation, toQuotedPieces } from './title-quotes';
import type { QuoteStyle } from './title-quotes';

/** What a style asks of a title. */
export interface TitleRules {
  readonly quotes: QuoteStyle;
  readonly capitals: 'headline' | 'sentence';
  readonly look: 'plain' | 'italic' | 'quoted';
}

/**
 * @param language BCP 47; the capitals of titles that are not English stay as they are
 * @param names known names, which sentence capitals leave alone
 */
export function printTitle(
  title: string,
  rules: TitleRules,
  language: string | null,
  names: readonly string[],
): readonly Piece[] {
  const bare = withoutStop(title.trim());
  if (bare === '') return [];
  const cased = !isEnglish(language)
    ? bare
    : rules.capitals === 'headline'
      ? toHeadlineCase(bare)
      : toSentenceCase(bare, names).text;
  const isQuoted = rules.look === 'quoted';
  const pieces = toQuotedPieces(cased, rules.quotes, isQuoted ? 1 : 0, rules.look === 'italic');
  return isQuoted ? toQuotation(pieces, rules.quotes) : pieces;
}

/** Whether a style wants sentence capitals and the words of the title do not tell which of its capitals are those of names. */
export function hasDoubtfulCapitals(
  title: string,
  capitals: TitleRules['capitals'],
  language: string | null,
  names: readonly string[],
): boolean {
  return capitals === 'sentence' && isEnglish(language) && !toSentenceCase(withoutStop(title.trim()), names).isSure;
}

function isEnglish(language: string | null): boolean {
  return language === null || /^en\b/iu.test(language);
}

/** The full stop of a sentence goes, that of "U.S." and "Inc." stays, and so does an ellipsis. */
function withoutStop(title: string): string {
  const last = title.split(/\s+/u).at(-1) ?? '';
  const isAbbreviation = /\..*\.$|^\p{L}\.$|^(?:Inc|Ltd|Co|Corp|Jr|Sr|vs|etc|No|St)\.$/iu.test(last);
  return isAbbreviation ? title : title.replace(/[.,;:\s]+$/u, '');
}
