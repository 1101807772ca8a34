import fc from 'fast-check';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { anyCharacter } from '@/tests/kits/any-character';
import { element, type Inner, lineBreak, link, rule, text } from '@/utils/destinations/google-docs/nodes';
import { writeHtml } from '@/utils/destinations/google-docs/write-html';

const root = (...children: Root['children']): Root => ({ type: 'root', children });
const { document } = new JSDOM('').window;
const read = (html: string) => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

test.each<[string, Inner, string]>([
  ['text that reads like HTML', text('<b>&amp;"</b>'), '&lt;b&gt;&amp;amp;&quot;&lt;/b&gt;'],
  ['control characters but tab and line feed', text('a\u0000\u0008\t\nb\u007f\u009f'), 'a\t\nb'],
  ['a lone surrogate', text('a\ud83d'), 'a\ufffd'],
  ['a pair of surrogates', text('🎉'), '🎉'],
  [
    'an attribute with all of that',
    element('a', [], { href: '"<&>\u0001\udc00' }),
    '<a href="&quot;&lt;&amp;&gt;\ufffd"></a>',
  ],
  ['an element that holds nothing', element('p', [lineBreak, rule]), '<p><br><hr></p>'],
  ['an empty one that has an end', element('td'), '<td></td>'],
  ['a name that hast spells otherwise', element('meta', [], { charSet: 'utf-8' }), '<meta charset="utf-8">'],
])('%s', (_, node, html) => expect(writeHtml(node)).toBe(html));

test('a link leads to the web and to mail alone', () => {
  const html = (href: string) => writeHtml(root(...link(href, [text('go')])));
  expect(['https://a.example', 'HTTP://a.example', 'mailto:a@b.example'].map(html)).toEqual([
    '<a href="https://a.example">go</a>',
    '<a href="HTTP://a.example">go</a>',
    '<a href="mailto:a@b.example">go</a>',
  ]);
  for (const href of ['javascript:alert(1)', ' https://a.example', 'data:text/html,x', '//a.example', ''])
    expect(html(href)).toBe('go');
});

/** Any text, and such as HTML is made of. */
const words = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc
    .array(fc.constantFrom('<', '>', '&', '"', "'", 'amp;', '#39;', '/', 'b', ' ', '\n', '\u0000'), {
      maxLength: 8,
    })
    .map((all) => all.join('')),
);
const { tree } = fc.letrec<{ tree: Inner }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    words.map(text),
    fc.constantFrom(lineBreak),
    fc
      .tuple(fc.constantFrom('b', 'i', 's', 'span'), fc.array(tie('tree'), { maxLength: 4 }), words)
      .map(([tag, children, style]) => element(tag, children, { style })),
  ),
}));

test('whatever the tree is, a browser reads of it what it reads of the library’s HTML, and the words of the tree', () =>
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (children) => {
      const ours = read(writeHtml(root(...children)));
      expect(ours.innerHTML).toBe(read(toHtml(root(...children))).innerHTML);
      expect(ours.textContent).toBe(textOf(root(...children)));
    }),
    { numRuns: 300 },
  ));
