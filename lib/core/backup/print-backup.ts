/** Prints a backup piece by piece: head, rows, tail. Where the rows come from and where the text goes is for the caller to know. */
import { backupFormat, backupVersion } from './backup-document';
import type { BackupHead, BackupLine } from './backup-document';
import { createSha256 } from './sha-256';

/** Prints the pieces of one document, in this order. */
export interface BackupPrinter {
  head(): string;
  row(line: BackupLine): string;
  tail(): string;
}

/** Begins a document. */
export function createBackupPrinter({ database, madeAt, settings }: BackupHead): BackupPrinter {
  const sum = createSha256();
  const encoder = new TextEncoder();
  let count = 0;
  return {
    head: () => {
      const head = { format: backupFormat, version: backupVersion, database, madeAt };
      const json = JSON.stringify(settings === null ? head : { ...head, settings });
      return `${json.slice(0, -1)},"rows":[`;
    },
    row: ({ table, row }) => {
      const json = JSON.stringify({ table, row });
      sum.update(encoder.encode(`${json}\n`));
      count += 1;
      return `${count === 1 ? '' : ','}\n${json}`;
    },
    tail: () => `\n],"count":${count},"checksum":"${sum.hex()}"}\n`,
  };
}
