import { describe, expect, it } from 'vitest';
import { checkOwnDraft, toOwnDraft } from '@/components/own-entries/own-draft';
import type { OwnDraft } from '@/components/own-entries/own-draft';

const check = (changes: Partial<OwnDraft>) => checkOwnDraft({ ...toOwnDraft({ name: 'Odile Varn' }), ...changes });

describe('an entry that is typed', () => {
  it('needs nothing but a name', () => {
    expect(check({})).toMatchObject({ kind: 'ready', entry: { name: 'Odile Varn', events: [], link: null } });
    expect(check({ name: '  ' })).toMatchObject({ kind: 'wrong', problems: { name: true } });
    expect(check({ name: 'x'.repeat(201) })).toMatchObject({ kind: 'wrong', problems: { name: true } });
  });

  it('takes other names by commas of any script, each once, without the name itself', () => {
    expect(check({ otherNames: ' O. Varn, Varn،O. Varn、Odile Varn,, ' })).toMatchObject({
      entry: { otherNames: ['O. Varn', 'Varn'] },
    });
  });

  it('tells which dates cannot be read and which say nothing, and forgets empty lines', () => {
    const events = [
      { date: '2024-05', text: 'Takes over' },
      { date: '', text: '' },
      { date: '2024-02-30', text: 'Leaves' },
      { date: '2025', text: ' ' },
      { date: '', text: 'Returns' },
    ];
    const checked = check({ events });
    expect(checked).toMatchObject({ problems: { dates: new Set([2, 4]), texts: new Set([3]) } });
    expect(check({ events: events.slice(0, 2) })).toMatchObject({ entry: { events: [events[0]] } });
  });

  it('takes links that a browser opens as a page, and no others', () => {
    expect(check({ link: ' https://news.example/varn ' })).toMatchObject({
      entry: { link: 'https://news.example/varn' },
    });
    for (const link of ['news.example', 'javascript:alert(1)', 'file:///etc/passwd'])
      expect(check({ link })).toMatchObject({ kind: 'wrong', problems: { link: true } });
  });
});
