import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlockId } from '@/lib/core/notes/block-id';
import { parseTags } from '@/lib/core/notes/parse-tags';
import { highlightIdSchema, noteRowSchema } from '@/lib/core/notes/rows';
import { anyText } from '../../support/any-text';

describe('tags in a line of text', () => {
  it.each([
    ['deterrence, media', ['deterrence', 'media']],
    ['media freedom, North Korea', ['media freedom', 'North Korea']],
    ['#korea #border', ['korea', 'border']],
    ['#korea, border; sanctions\nmedia', ['korea', 'border', 'sanctions', 'media']],
    ['Media, media, MEDIA', ['Media']],
    ['C#, issue #4', ['C#', 'issue', '4']],
    ['  , ,; #, ', []],
    ['한국、외교', ['한국', '외교']],
    ['', []],
  ])('%j are %j', (text, tags) => {
    expect(parseTags(text)).toEqual(tags);
  });

  it('begin behind what cannot be seen as behind a space', () => {
    expect(parseTags('border\u0000#media')).toEqual(['border', 'media']);
  });

  it('are always tags that can be stored, and read again they are the same', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const tags = parseTags(text);
        expect(noteRowSchema.shape.tags.safeParse(tags).success).toBe(true);
        expect(parseTags(tags.join(', '))).toEqual(tags);
      }),
    );
  });
});

describe('the block id of a highlight', () => {
  it('is short, of letters that every vault takes, and made of the end of the id', () => {
    expect(toBlockId(highlightIdSchema.parse('3F2A9C41-B07E-4D2C-8A11-0123456789AB'))).toBe('bs-0123456789ab');
  });

  it('differs for ids that differ in their last part, as random ones do', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { selector: (id) => id.slice(-12), maxLength: 50 }), (ids) => {
        const blockIds = ids.map((id) => toBlockId(highlightIdSchema.parse(id)));
        expect(new Set(blockIds).size).toBe(ids.length);
        expect(blockIds.every((id) => /^bs-[0-9a-f]{12}$/.test(id))).toBe(true);
      }),
    );
  });
});
