/** Compares rows by what they say. */
import type { RowsByTable, TableName } from './tables';

/** Whether two states of a row say the same, however often and whenever they were written. Both come from one schema, so their keys stand in one order. */
export function sameContent<Row extends RowsByTable[TableName]>(a: Row, b: Row): boolean {
  const toContent = (row: Row) => JSON.stringify({ ...row, revision: 0, modifiedAt: 0 });
  return toContent(a) === toContent(b);
}
