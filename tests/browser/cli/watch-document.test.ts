import { beforeEach, describe, expect, it } from 'vitest';
import { isDocumentChanged, watchDocument } from '@/lib/cli/predict/watch-document';

describe('the watch over a document', () => {
  let paragraph: HTMLParagraphElement;

  beforeEach(() => {
    paragraph = document.createElement('p');
    paragraph.append('Words ', document.createElement('b'));
    document.body.replaceChildren(paragraph);
    watchDocument();
    document.dispatchEvent(new Event('DOMContentLoaded'));
  });

  it('sees no change where there is none', () => {
    expect(isDocumentChanged()).toBe(false);
  });

  it.each<[string, () => void]>([
    ['a node that was added', () => paragraph.append(document.createElement('span'))],
    ['a node that was removed', () => paragraph.lastChild?.remove()],
    ['a text that was split', () => (paragraph.firstChild as Text).splitText(2)],
    ['a text that was changed', () => (paragraph.firstChild as Text).replaceData(0, 1, 'w')],
    ['an attribute that was set', () => paragraph.setAttribute('data-seen', '')],
    ['a node that was wrapped', () => document.createElement('div').append(paragraph)],
    ['a comment', () => paragraph.append(document.createComment('seen'))],
  ])('sees %s', (_what, change) => {
    change();
    expect(isDocumentChanged()).toBe(true);
  });

  it('takes no notice of our own overlay', () => {
    document.documentElement.append(document.createElement('bs-overlay'));
    expect(isDocumentChanged()).toBe(false);
    document.querySelector('bs-overlay')?.remove();
  });
});
