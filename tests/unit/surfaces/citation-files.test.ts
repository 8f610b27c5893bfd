import { describe, expect, it } from 'vitest';
import { citationFormatFacts, citationFormats } from '@/lib/core/citations/exchange/print-file';
import { toCitationFile } from '@/lib/surfaces/citation-files';
import { source } from '../citations/sources';

describe('the file of a source for reference managers', () => {
  it.each(citationFormats)('is named after its title and ends as %s files do', (format) => {
    const file = toCitationFile(source({ title: 'Who pays: rents/fees?' }), format);
    const { ending, mediaType, print } = citationFormatFacts[format];
    expect(file.name.endsWith(`.${ending}`)).toBe(true);
    expect(file.name).toContain('Who pays');
    expect(file.name).not.toMatch(/[/:?]/);
    expect(file.mediaType).toBe(mediaType);
    expect(file.parts).toEqual([print([source({ title: 'Who pays: rents/fees?' })])]);
  });

  it('has a name even where the article has no title', () => {
    expect(toCitationFile(source({ title: '' }), 'ris').name).toMatch(/^[^.]+.*\.ris$/);
  });
});
