/** Brings a grown index into the order of the file: hashes sorted, candidates best first, double entities and aliases made one. */
import { longerFlag } from './format';
import { createGrowingArray } from './growing-array';
import { noCandidate } from './grown-index';
import type { GrownIndex } from './grown-index';
import { createDirectory } from './hash-table';
import type { PackArrays } from './read-arrays';
import { sortHashes } from './sort-hashes';

/** The arrays of the file, but for the description. */
export type ArrangedIndex = Omit<PackArrays, 'description'>;

const u32 = () => createGrowingArray((length) => new Uint32Array(length));

/** Arranges the index. Nothing of the given one is changed. */
export function arrangeIndex(grown: GrownIndex): ArrangedIndex {
  const { positions, winners } = placeEntities(grown);
  const ids = gatherTexts(winners, grown.idStart.view(), grown.idText.view());
  const profiles = gatherTexts(winners, grown.profileStart.view(), grown.profileText.view());
  const entityHigh = gather(winners, grown.entityHigh.view());
  return {
    ...arrangeNames(grown, positions),
    entities: {
      high: entityHigh,
      low: gather(winners, grown.entityLow.view()),
      directory: createDirectory(entityHigh),
    },
    entityTraits: Uint8Array.from(gather(winners, grown.entityTraits.view())),
    idStart: ids.start,
    idText: ids.text,
    profileStart: profiles.start,
    profileText: profiles.text,
    recordStart: gather(winners, grown.recordStart.view()),
    recordLength: gather(winners, grown.recordLength.view()),
    ...arrangeLinks(grown, positions),
  };
}

/** Entities sorted by hash. Of those with one id the first to arrive wins, and the others' names lead to it. */
function placeEntities(grown: GrownIndex): { positions: Uint32Array; winners: Uint32Array } {
  const high = grown.entityHigh.view();
  const low = grown.entityLow.view();
  const positions = new Uint32Array(high.length);
  const winners = u32();
  let previous = -1;
  for (const arrival of sortHashes(high, low)) {
    if (previous === -1 || high[previous] !== high[arrival] || low[previous] !== low[arrival]) winners.push(arrival);
    positions[arrival] = winners.length - 1;
    previous = arrival;
  }
  return { positions, winners: winners.view() };
}

function arrangeNames(grown: GrownIndex, positions: Uint32Array) {
  const high = grown.entryHigh.view();
  const low = grown.entryLow.view();
  const entryCandidates = grown.entryCandidate.view();
  const sorted = sortHashes(high, low);
  const nameHigh = u32();
  const nameLow = u32();
  const nameFirst = u32();
  const kept = u32();
  const compare = createCandidateOrder(grown, positions);
  for (let from = 0; from < sorted.length;) {
    const first = sorted[from] ?? 0;
    const ofName: number[] = [];
    let longer = 0;
    let to = from;
    for (; to < sorted.length; to++) {
      const entry = sorted[to] ?? 0;
      if (high[entry] !== high[first] || low[entry] !== low[first]) break;
      const candidate = entryCandidates[entry] ?? noCandidate;
      if (candidate === noCandidate) longer = longerFlag;
      else ofName.push(candidate);
    }
    nameHigh.push(high[first] ?? 0);
    nameLow.push(low[first] ?? 0);
    nameFirst.push((kept.length | longer) >>> 0);
    if (ofName.length > 1) ofName.sort(compare.order);
    ofName.forEach((candidate, index) => {
      const before = ofName[index - 1];
      if (before === undefined || !compare.same(before, candidate)) kept.push(candidate);
    });
    from = to;
  }
  nameFirst.push(kept.length);
  const candidates = kept.view();
  const aliases = gatherTexts(candidates, grown.aliasStart.view(), grown.aliasText.view());
  return {
    names: { high: nameHigh.view(), low: nameLow.view(), directory: createDirectory(nameHigh.view()) },
    nameFirst: nameFirst.view(),
    candidateEntity: gather(candidates, grown.candidateEntity.view()).map((arrival) => positions[arrival] ?? 0),
    candidateCommonness: Uint16Array.from(gather(candidates, grown.candidateCommonness.view())),
    candidateTraits: Uint8Array.from(gather(candidates, grown.candidateTraits.view())),
    aliasStart: aliases.start,
    aliasText: aliases.text,
  };
}

/** Commonest first; then by entity, use, casing and spelling, so that the order never depends on the order of arrival. */
function createCandidateOrder(grown: GrownIndex, positions: Uint32Array) {
  const entities = grown.candidateEntity.view();
  const commonness = grown.candidateCommonness.view();
  const traits = grown.candidateTraits.view();
  const starts = grown.aliasStart.view();
  const texts = grown.aliasText.view();
  const spelling = (candidate: number) => texts.subarray(starts[candidate] ?? 0, starts[candidate + 1] ?? texts.length);
  const place = (candidate: number) => positions[entities[candidate] ?? 0] ?? 0;
  const identity = (a: number, b: number): number =>
    place(a) - place(b) || (traits[a] ?? 0) - (traits[b] ?? 0) || compareBytes(spelling(a), spelling(b));
  return {
    order: (a: number, b: number): number => (commonness[b] ?? 0) - (commonness[a] ?? 0) || identity(a, b),
    same: (a: number, b: number): boolean => identity(a, b) === 0,
  };
}

function arrangeLinks(grown: GrownIndex, positions: Uint32Array) {
  const high = grown.linkHigh.view();
  const low = grown.linkLow.view();
  const entities = grown.linkEntity.view();
  const kept = u32();
  const linked = u32();
  let previous = -1;
  for (const arrival of sortHashes(high, low)) {
    // Two entities with one title: the first to arrive keeps it.
    if (previous !== -1 && high[previous] === high[arrival] && low[previous] === low[arrival]) continue;
    kept.push(arrival);
    linked.push(positions[entities[arrival] ?? 0] ?? 0);
    previous = arrival;
  }
  const linkHigh = gather(kept.view(), high);
  return {
    links: { high: linkHigh, low: gather(kept.view(), low), directory: createDirectory(linkHigh) },
    linkEntity: linked.view(),
  };
}

function gather(order: Uint32Array, values: Uint8Array | Uint16Array | Uint32Array): Uint32Array {
  return order.map((arrival) => values[arrival] ?? 0);
}

function gatherTexts(
  order: Uint32Array,
  starts: Uint32Array,
  text: Uint8Array,
): { start: Uint32Array; text: Uint8Array } {
  const start = new Uint32Array(order.length + 1);
  const end = (arrival: number) => starts[arrival + 1] ?? text.length;
  let length = 0;
  order.forEach((arrival, index) => {
    start[index] = length;
    length += end(arrival) - (starts[arrival] ?? 0);
  });
  start[order.length] = length;
  const gathered = new Uint8Array(length);
  order.forEach((arrival, index) => {
    gathered.set(text.subarray(starts[arrival] ?? 0, end(arrival)), start[index] ?? 0);
  });
  return { start, text: gathered };
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
