/** Names that every file system and every vault takes. Whether a name is free is not decided here. */
import { toLine } from '../plain-text';

/** In bytes of UTF-8. File systems allow 255 for a name; sync services, long folders and a number behind it leave less. */
const longestName = 120;

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)\s*(\.|$)/i;

/** The name of a file or folder, without an ending; empty when nothing of the text can stand in one. */
export function toSafeName(text: string, most = longestName): string {
  const plain = toLine(text)
    .normalize('NFC')
    // Marks that file systems forbid, marks that break links in vaults, and characters that are not seen.
    .replaceAll(/[\\/:|]+/g, ' - ')
    .replaceAll(/[<>"*?#^[\]%`\p{Cf}\p{Co}\p{Cn}\ufffd]/gu, '')
    // Beside a mark an underscore would begin emphasis in a wikilink, for parsers that know none.
    .replaceAll(/(?<![\p{L}\p{N}\p{M}])_|_(?![\p{L}\p{N}\p{M}])/gu, ' ')
    .replaceAll(/[\s-]*( - )[\s-]*/gu, '$1')
    .replaceAll(/\s+/gu, ' ');
  const cut = cutToBytes(withoutEdges(plain), most);
  return deviceName.test(cut) ? `_${cut}` : cut;
}

/** Windows drops dots and spaces at the end, other systems hide what begins with a dot. */
function withoutEdges(name: string): string {
  return name.replaceAll(/^[\s.-]+|[\s.-]+$/gu, '');
}

/** Cuts at a whole character, counted in UTF-8 as file systems do. */
function cutToBytes(name: string, most: number): string {
  let cut = '';
  let bytes = 0;
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) return withoutEdges(cut);
    cut += character;
  }
  return cut;
}
