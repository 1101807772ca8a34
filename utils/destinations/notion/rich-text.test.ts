import { describe, expect, test } from 'vitest';
import type { Run } from '@/utils/domain/text/blocks';
import { linkable, richText } from './rich-text';

/** What is read, a link as `[words](address)`. */
const read = (runs: readonly Run[]) =>
  richText(runs)
    .map((item) => {
      if (item.type !== 'text') return '@';
      const { content, link } = item.text;
      return link === undefined ? content : `[${content}](${link.url})`;
    })
    .join('');

const page = 'https://wiki.fernhill.example/plan';

describe('which addresses are links in Notion', () => {
  test.each([
    page,
    'http://fernhill.example',
    'http://localhost:3000/x',
    'HTTPS://FERNHILL.EXAMPLE/A',
    'https://fernhill.example:8443/a?b=c#d',
    'https://例え.example/東京?größe=1',
    'https://fernhill.example/a@b',
    `https://fernhill.example/${'a'.repeat(1975)}`,
  ])('%s is one', (href) => expect(linkable(href)).toBe(href));

  test.each([
    'mailto:ana@fernhill.example',
    'tel:+49301234567',
    'slack://channel?team=T0&id=C0',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/hosts',
    '/relative',
    'fernhill.example/plan',
    'https://',
    'https:///plan',
    'https:plan',
    'https://?q=1',
    'https://fernhill.example/a b',
    ' https://fernhill.example/',
    'https://fernhill.example/a\u0000b',
    'https://ana:secret@fernhill.example/',
    'https://ana@fernhill.example/',
    'https://[::1/',
    'http://intranet/plan',
    'https://[::1]/plan',
    'https://fernhill.example:99999/',
    `https://fernhill.example/${'a'.repeat(1976)}`,
    // Within the limit as it is written, beyond it once its letters are encoded.
    `https://fernhill.example/${'ü'.repeat(600)}`,
  ])('%s is none', (href) => expect(linkable(href)).toBeUndefined());
});

describe('what is no link in Notion goes as text, its address included', () => {
  test('an address behind other words is written out', () => {
    expect(read([{ text: 'write to Ana', href: 'mailto:ana@fernhill.example' }])).toBe(
      'write to Ana (ana@fernhill.example)',
    );
    expect(read([{ text: 'the door', href: 'slack://channel?id=C0' }])).toBe(
      'the door (slack://channel?id=C0)',
    );
  });

  test('words that say the address are enough', () => {
    const text = 'ana@fernhill.example';
    expect(read([{ text, href: 'mailto:ana@fernhill.example?subject=Plan' }])).toBe(text);
    expect(read([{ text: `mail ${text}.` }])).toBe(`mail ${text}.`);
  });

  test('one link of several runs has its address once, behind the last', () => {
    const href = 'mailto:ana@fernhill.example';
    const runs: Run[] = [{ text: 'write ' }, { text: 'to ', href }, { text: 'Ana', href, marks: ['bold'] }];
    expect(read([...runs, { text: ' now' }])).toBe('write to Ana (ana@fernhill.example) now');
    const parted: Run[] = [
      { text: 'ana@', href },
      { text: 'fernhill.example', href, marks: ['bold'] },
    ];
    expect(read(parted)).toBe('ana@fernhill.example');
  });

  test('a web address stays a link', () => {
    expect(read([{ text: 'the plan', href: page }])).toBe(`[the plan](${page})`);
    expect(read([{ text: `see ${page} please` }])).toBe(`see [${page}](${page}) please`);
  });

  test('an address that is too long is kept whole', () => {
    const href = `${page}?${'q'.repeat(2500)}`;
    expect(read([{ text: 'long', href }])).toBe(`long (${href})`);
  });
});
