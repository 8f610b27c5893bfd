/** Who held which posts of a country or body: the offices that hand-written people tell of, turned round. It takes only what names its country or body. */
import { parseEdtf } from '@/lib/core/dates/edtf';
import type { EntityId, Holder } from '@/lib/core/entities/record';
import { nameWords } from '@/lib/core/text/normalise';
import type { SourceEntity } from './source';
import { toStarterId } from './starter-id';

/** The holders of posts by the country or body they belong to, the earliest first. */
export function toHolders(entities: readonly SourceEntity[]): ReadonlyMap<EntityId, Holder[]> {
  const bySource = new Map(entities.map((entity) => [entity.id, entity]));
  const holders = new Map<EntityId, Holder[]>();
  for (const { id, offices = [] } of entities) {
    for (const { title, of, start, end } of offices) {
      const body = of === undefined ? undefined : bySource.get(of);
      const date = `${start}/${end ?? '..'}`;
      if (body === undefined || parseEdtf(date) === null) continue;
      const held = { holder: toStarterId(id), role: toRole(title, body), title, date };
      const bodyId = toStarterId(body.id);
      holders.set(bodyId, [...(holders.get(bodyId) ?? []), held]);
    }
  }
  for (const list of holders.values()) list.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return holders;
}

const links = new Set(['of', 'for', 'in', 'the']);

/** The words of a post without the name of what it belongs to, before or behind: "United States Secretary of State" is a secretary of state. */
function toRole(title: string, body: SourceEntity): string {
  // What stands in brackets ("transitional") is a remark of the maintainer's.
  let words = nameWords(title.replace(/\s*\([^)]*\)/g, ''));
  const names = [
    body.name,
    ...(body.aliases ?? []).map((alias) => (typeof alias === 'string' ? alias : alias.text)),
    ...(body.demonyms ?? []),
  ]
    .map(nameWords)
    .sort((a, b) => b.length - a.length);
  for (const name of names) {
    if (name.length >= words.length) continue;
    if (name.every((word, at) => words[at] === word)) words = words.slice(name.length);
    else if (name.every((word, at) => words[words.length - name.length + at] === word)) {
      words = words.slice(0, -name.length);
      while (words.length > 1 && links.has(words.at(-1) ?? '')) words.pop();
    }
  }
  return words.join(' ');
}
