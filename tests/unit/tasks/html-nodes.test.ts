import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockText } from '@/utils/domain/text/block-text';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import { readHtml } from '@/utils/tasks/html/nodes';
import { writtenBody } from '@/utils/tasks/written-body';

const asana = { base: 'https://app.asana.com/', breaksLines: true } as const;
const monday = { base: 'https://monday.com/', breaksLines: false } as const;
const blocks = (html: string, how: typeof asana | typeof monday = asana) =>
  pageToBlocks(readHtml(html, how).body);
const text = (html: string, how: typeof asana | typeof monday = asana) => blockText(blocks(html, how));

test('formatting of Asana crosses over: headings, lists in lists, quotes, code, tables', () => {
  const html =
    '<body><h1>Plan</h1><ul><li>One<ol><li>Inner</li></ol></li>\n<li><em>Two</em></li></ul><blockquote>Said</blockquote>' +
    '<pre>a &lt; b\n  c</pre><s>No</s> <u>so</u> <code>x</code><hr/><table><tr><td>1</td><td>2</td></tr>\n<tr><td>3</td><td>4</td></tr></table></body>';
  expect(blocks(html)).toMatchObject([
    { type: 'heading', level: 1, runs: [{ text: 'Plan' }] },
    {
      type: 'list',
      items: [
        [{ type: 'paragraph' }, { type: 'list', ordered: true }],
        [{ runs: [{ text: 'Two', marks: ['italic'] }] }],
      ],
    },
    { type: 'quote' },
    { type: 'code', text: 'a < b\n  c' },
    { runs: [{ text: 'No', marks: ['strike'] }, {}, { text: 'x', marks: ['code'] }] },
    { type: 'rule' },
    { type: 'table' },
  ]);
});

test('a line feed breaks a line in Asana and is a blank in monday', () => {
  expect(text('<body>One\nTwo\n\nThree</body>')).toBe('One\nTwo\nThree');
  expect(blocks('<body>One\nTwo\n\nThree</body>')).toHaveLength(2);
  expect(text('<p>One\nTwo<br>Three</p>', monday)).toBe('One Two\nThree');
});

test('who is named is words, what is linked is a link, and a picture is a file', () => {
  const read = readHtml(
    '<body><a data-asana-gid="12" data-asana-type="user" href="https://app.asana.com/0/profile/12">@Mei Tanaka</a> see ' +
      '<a href="/0/1/2">the plan</a>, https://fern.example/a. <img src="https://fern.example/p/chart.png" alt="Chart">' +
      '<a href="javascript:alert(1)">no</a></body>',
    asana,
  );
  expect(blockText(pageToBlocks(read.body))).toBe(
    '@Mei Tanaka see the plan, https://fern.example/a. Chartno',
  );
  expect(read.links).toEqual([
    { label: 'the plan', href: 'https://app.asana.com/0/1/2' },
    { label: 'https://fern.example/a', href: 'https://fern.example/a' },
  ]);
  expect(read.files).toEqual([{ label: 'Chart', href: 'https://fern.example/p/chart.png' }]);
  const mention =
    '<p><a data-mention-type="User" href="https://fern.monday.com/users/12">@Mei</a> &amp; <img class="emoji" src="https://e.example/a.png" alt="👍">&nbsp;&#8211;&#x2713;&eacute;</p>';
  const { links, files } = readHtml(mention, monday);
  expect([links, files]).toEqual([[], []]);
  expect(text(mention, monday)).toBe('@Mei & 👍 –✓é');
});

test.each([
  ['<p>One<p>Two', 'One\n\nTwo'],
  ['<ul><li>One<li>Two</ul>', 'One\nTwo'],
  ['</p></div>One', 'One'],
  ['a < b and b > a', 'a < b and b > a'],
  ['<unknown>One <x-y>two</x-y></unknown>', 'One two'],
  ['<script>alert(1)</script><style>p{}</style>One<!-- no -->', 'One'],
  ['<a href="https://fern.example/?a=&quot;&gt;">go', 'go'],
  ['<a title=">" href=\'https://fern.example/\'>go</a>', 'go'],
])('what is not well formed keeps its words: %s', (html, words) => {
  expect(text(html, monday).replaceAll(/\n(?:[-•] )?/g, '\n')).toContain(words.split('\n')[0]);
  for (const word of words.split('\n').filter(Boolean)) expect(text(html, monday)).toContain(word);
});

test('no text is lost in any nesting, and nothing is thrown', () => {
  const tag = fc.constantFrom('p', 'b', 'ul', 'li', 'a', 'table', 'td', 'x', 'blockquote', 'div', 'h2');
  const piece = fc.oneof(
    fc.stringMatching(/^[a-z]{1,6}$/).map((word) => ({ html: word, word })),
    tag.map((name) => ({ html: `<${name}>`, word: '' })),
    tag.map((name) => ({ html: `</${name}>`, word: '' })),
    fc
      .constantFrom('<', '<!--', '<a href="', '&', '&#x110000;', '<br')
      .map((html) => ({ html: ` ${html} `, word: '' })),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      readHtml(pieces.map(({ html }) => html).join(''), asana);
      const whole = pieces.filter(({ html, word }) => word !== '' || /^<\/?[a-z\d]+>$/.test(html));
      const said = text(whole.map(({ html }) => html).join(' ')).replaceAll(/[^a-z]/g, '');
      expect(said).toBe(whole.map(({ word }) => word).join(''));
    }),
    { numRuns: 300 },
  );
});

test('a deep nest neither throws nor loses what is inside', () => {
  expect(text(`${'<div>'.repeat(20_000)}deep${'</div>'.repeat(20_000)}`)).toBe('deep');
});

test('where the HTML has no words the plain text counts, and without either there is none', () => {
  expect(writtenBody('<body></body>', 'Hello', asana)?.body).toEqual([{ tag: 'p', children: ['Hello'] }]);
  expect(writtenBody(null, 'Hello', asana)?.links).toEqual([]);
  expect(writtenBody('<body><img src="https://fern.example/a.png"></body>', '', asana)).toBeNull();
});
