import { expect, it } from 'vitest';
import { decodeFile } from '@/lib/core/imports/decode-file';

it.each([
  ['UTF-8', Buffer.from('Größe – 漢')],
  ['UTF-8 with its mark', Buffer.from('\ufeffGröße – 漢')],
  ['UTF-16, little end first', Buffer.from('\ufeffGröße – 漢', 'utf16le')],
  ['UTF-16, big end first', Buffer.from('\ufeffGröße – 漢', 'utf16le').swap16()],
])('reads %s', (_name, bytes) => {
  expect(decodeFile(bytes)).toBe('Größe – 漢');
});

it('takes bytes that are no UTF-8 for what old programs for Windows write', () => {
  expect(decodeFile(new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65]))).toBe('Größe');
});
