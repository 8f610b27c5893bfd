/** What the reader decided about names: at most one entity that a name always means in one place, and those it never means. What follows from that is the linker's work. */
import { choiceIdSchema } from '@/lib/core/entities/knowledge-rows';
import type { ChoiceId, ChoiceRow, ChoiceScope } from '@/lib/core/entities/knowledge-rows';
import { nameWords } from '@/lib/core/text/normalise';
import type { Change } from './change';
import { mergeUrlKeys } from './limits';
import { refused } from './outcome';
import type { Read, Refused, Written } from './outcome';
import { parseRows } from './parse-rows';
import type { ReadAll } from './read';
import { changeEntrySchema, rowSchemas } from './tables';
import type { ChangeSetId } from './tables';
import { createUndo } from './undo';
import type { Write } from './write';

/** A decision as it is made on an article. */
export interface NewChoice extends Pick<ChoiceRow, 'written' | 'verdict' | 'entity'> {
  readonly scope: ChoiceScope;
  /** The page keys of the article it is made on. */
  readonly urlKeys: readonly string[];
}

/** Reads and writes decisions. */
export interface ChoiceStore {
  /** All that are kept, the one made last first. */
  list(): Promise<Read<readonly ChoiceRow[]>>;
  /** Those that hold for an article, the weakest first: what holds here outdoes what holds everywhere, and the later the earlier. */
  readFor(urlKeys: readonly string[]): Promise<Read<readonly ChoiceRow[]>>;
  /** Decides; what the new decision contradicts goes in the same change. `gone` when the name has no words. */
  write(choice: NewChoice): Promise<Written<ChoiceRow>>;
  delete(id: ChoiceId, revision: number): Promise<Written<ChoiceRow>>;
  restore(id: ChoiceId): Promise<Written<ChoiceRow>>;
  /** Takes a decision back, and nothing else: `gone` for change sets of any other kind. */
  undo(changeSetId: ChangeSetId): Promise<Written<ChangeSetId>>;
}

/** Makes the decisions' part of a store. */
export function createChoiceStore(read: ReadAll, write: Write, newId: () => string): ChoiceStore {
  const undo = createUndo(write);
  const readKept = () =>
    read(async (database) =>
      parseRows(rowSchemas.choices, await database.choices.toArray()).filter(({ deletedAt }) => deletedAt === null),
    );
  return {
    list: async () => {
      const kept = await readKept();
      return kept.kind === 'refused'
        ? kept
        : { ...kept, value: kept.value.sort((a, b) => b.modifiedAt - a.modifiedAt) };
    },
    readFor: async (urlKeys) => {
      const kept = await readKept();
      if (kept.kind === 'refused') return kept;
      const holds = kept.value.filter((row) => isEverywhere(row) || sharesKey(row, urlKeys));
      const strength = (row: ChoiceRow): number => Number(!isEverywhere(row));
      return { ...kept, value: holds.sort((a, b) => strength(a) - strength(b) || a.modifiedAt - b.modifiedAt) };
    },
    write: (choice) => write('write-choice', (change) => decide(change, choice, newId)),
    delete: (id, revision) =>
      write('delete-choice', async (change) => {
        const row = await change.find('choices', id);
        if (row?.deletedAt !== null) return refused('gone');
        if (row.revision !== revision) return refused('stale');
        return change.put('choices', row, { ...row, deletedAt: change.at });
      }),
    restore: (id) =>
      write('restore-choice', async (change) => {
        const row = await change.find('choices', id);
        if (row === null) return refused('gone');
        return row.deletedAt === null ? row : change.put('choices', row, { ...row, deletedAt: null });
      }),
    undo: async (changeSetId) => {
      const entries = await read(async (database) =>
        parseRows(changeEntrySchema, await database.changes.where('changeSetId').equals(changeSetId).toArray()),
      );
      if (entries.kind === 'refused') return entries;
      return entries.value.every(({ action }) => action === 'write-choice') ? undo(changeSetId) : refused('gone');
    },
  };
}

async function decide(change: Change, choice: NewChoice, newId: () => string): Promise<ChoiceRow | Refused> {
  const name = nameWords(choice.written).join(' ');
  if (name === '') return refused('gone');
  const stored = await change.database.choices.where('name').equals(name).toArray();
  const rows = parseRows(rowSchemas.choices, stored).filter(({ deletedAt }) => deletedAt === null);
  const urlKeys = choice.scope === 'everywhere' ? [] : mergeUrlKeys(choice.urlKeys, []);
  const { written, verdict, entity } = choice;
  const ofScope = rows.filter((row) => (urlKeys.length === 0 ? isEverywhere(row) : sharesKey(row, urlKeys)));
  const same = ofScope.find((row) => row.verdict === verdict && (verdict === 'always' || row.entity.id === entity.id));
  // A decision for everywhere also settles what was decided on this very article.
  const here = choice.scope === 'everywhere' ? rows.filter((row) => sharesKey(row, choice.urlKeys)) : [];
  for (const row of new Set([...ofScope, ...here])) {
    const isSettled = row.entity.id === entity.id || (verdict === 'always' && row.verdict === 'always');
    if (row !== same && isSettled) change.put('choices', row, { ...row, deletedAt: change.at });
  }
  if (same !== undefined) return change.put('choices', same, { ...same, written, entity });
  const id = choiceIdSchema.parse(newId());
  return change.put('choices', null, { ...change.firstStamp, id, name, written, verdict, entity, urlKeys });
}

function isEverywhere({ urlKeys }: ChoiceRow): boolean {
  return urlKeys.length === 0;
}

function sharesKey(row: ChoiceRow, urlKeys: readonly string[]): boolean {
  return row.urlKeys.some((key) => urlKeys.includes(key));
}
