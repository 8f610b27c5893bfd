/** States and provinces of North America as newspapers write them behind a city: "Cambridge, Mass.", "London, Ontario". Tables only; normalised forms. */
import type { TokenRun } from './known-spans';
import { isCapital } from './tokens';
import type { Token } from './tokens';

/** Georgia is left out: as a country it has cities too. */
const states: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|
maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|
washington state|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|quebec|
saskatchewan|ala|ariz|ark|calif|colo|conn|del|fla|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|nh|nj|nm|ny|nc|nd|okla|ore|pa|ri|sc|
sd|tenn|tex|va|vt|wash|wis|wva|wyo|tx|ca|fl|ma|oh|on`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether a run is a city of a state or province: one is named behind its comma, and the sentence breaks off behind that again. */
export function isInState(text: string, tokens: readonly Token[], run: TokenRun): boolean {
  const city = tokens[run.last];
  const first = tokens[run.last + 1];
  if (city === undefined || first === undefined || !isCapital(first)) return false;
  if (!/^,\s$/.test(text.slice(city.end, first.start))) return false;
  const second = tokens[run.last + 2];
  if (states.has(first.key) && isBreak(text, first, second)) return true;
  return (
    second?.gap === 'space' && states.has(`${first.key} ${second.key}`) && isBreak(text, second, tokens[run.last + 3])
  );
}

function isBreak(text: string, last: Token, next: Token | undefined): boolean {
  return (
    next === undefined || next.gap === 'mark' || next.gap === 'line' || /^\.?,/.test(text.slice(last.end, next.start))
  );
}
