/** Letters for the pictures: those of most readers' systems, as far as this machine has their like. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputFolder } from '@/lib/cli/browsers/build-extension';

/** Debian's first choice for an interface is much wider than what Windows and macOS use; this family has their widths. */
const family = 'Liberation Sans';

const rule = (wanted: string): string => `<match target="pattern">
  <test qual="any" name="family"><string>${wanted}</string></test>
  <edit name="family" mode="prepend" binding="strong"><string>${family}</string></edit>
</match>`;

/** Has browsers that are started from here prefer that family, where the system chooses letters by fontconfig; elsewhere it changes nothing. */
export async function preferCommonLetters(): Promise<void> {
  await mkdir(outputFolder, { recursive: true });
  const path = join(outputFolder, 'fonts.conf');
  const rules = ['system-ui', 'sans-serif'].map(rule).join('\n');
  await writeFile(path, `<fontconfig>\n<include>/etc/fonts/fonts.conf</include>\n${rules}\n</fontconfig>\n`);
  process.env.FONTCONFIG_FILE = path;
}
