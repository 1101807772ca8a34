import { expect, test } from 'vitest';
import { mailBody } from '@/tests/kits/site/mail';
import { blockText } from '@/utils/domain/text/block-text';
import { pageToBlocks } from '@/utils/domain/text/page-to-blocks';
import { bodyReader } from '@/utils/sites/body-reader';
import { treeText } from '@/utils/sites/read/tree-text';

const read = (html: string) => bodyReader('')(mailBody(html), null);
const quote = (text: string) => `<blockquote type="cite">${text}</blockquote>`;

/** The message as one would read it with every part put back where it stood. */
function putBack(html: string): string[] {
  const { body, leftOut } = read(html);
  const lines: string[] = [];
  for (let at = 0; at <= body.length; at += 1) {
    for (const part of leftOut) if (part.at === at) lines.push(`[${treeText(part.body)}]`);
    const node = body[at];
    if (node !== undefined) lines.push(...treeText([node]).split('\n').filter(Boolean));
  }
  return lines;
}

test.each([
  ['beside each other', `<p>One</p>${quote('A')}<p>Two</p>${quote('B')}<p>Three</p>`],
  ['in one box', `<div><p>One</p>${quote('A')}<p>Two</p>${quote('B')}<p>Three</p></div>`],
  [
    'in boxes of boxes',
    `<div><div><div>One${quote('A')}Two</div></div>${quote('B')}</div><div><div>Three</div></div>`,
  ],
  ['between breaks', `One<br>${quote('A')}Two<br>${quote('B')}Three<br>`],
  ['in marks', `<b>One${quote('A')}Two</b><i>${quote('B')}<span>Three</span></i>`],
])('answers keep their order around the quotes: %s', (_, html) => {
  expect(putBack(html)).toEqual(['One', '[A]', 'Two', '[B]', 'Three']);
});

test('a part is placed before the first block that comes after it', () => {
  const { body, leftOut } = read(`<div>One<br>${quote('A')}Two<br>${quote('B')}</div>`);
  expect(pageToBlocks(body).map((block) => blockText([block]))).toEqual(['One', 'Two']);
  expect(leftOut.map(({ at }) => pageToBlocks(body.slice(0, at)).length)).toEqual([1, 2]);
});

test('what is around a part is around it in both halves', () => {
  const { body } = read(`<ul><li>One${quote('A')}Two</li></ul>`);
  expect(body.map((node) => (typeof node === 'string' ? node : node.tag))).toEqual(['ul', 'ul']);
});

test('a list that a quote parts goes on counting', () => {
  const { body } = read(
    `<ol start="3"><li>One${quote('A')}</li><li>Two${quote('B')}more</li><li>Three</li></ol>`,
  );
  const lists = pageToBlocks(body).map((block) =>
    block.type === 'list' ? [block.numbers, block.items.map(blockText)] : null,
  );
  expect(lists).toEqual([
    [[3], ['One']],
    [[4], ['Two']],
    [
      [4, 5],
      ['more', 'Three'],
    ],
  ]);
});

test('without any other part the tree is as it was read', () => {
  const { body, leftOut } = read('<div class="x">One <b>two</b></div><p style="color:#222">Three</p>');
  expect(leftOut).toEqual([]);
  expect(body).toEqual([
    { tag: 'div', children: ['One ', { tag: 'b', children: ['two'] }] },
    { tag: 'p', children: ['Three'] },
  ]);
});

test('marks leave nothing behind in what is handed out', () => {
  const { body, leftOut } = read(
    `<div style="font-size:0">a<b style="font-size:9px">One</b></div><div class="gmail_quote">${quote('A')}</div>`,
  );
  expect(JSON.stringify([body, leftOut])).not.toContain('mark');
});

test('author and time are those that the part states', () => {
  const stated = (html: string) => read(html).leftOut.map((part) => [part.statedAuthor, part.statedTime]);
  const lea = 'Lea Brandt &lt;lea@brook.example&gt;';
  expect(
    stated(
      `Hi<div class="moz-forward-container">From: ${lea}<br>Date: Tue, 3 Mar 2026 09:12<br><br>Keys?</div>`,
    ),
  ).toEqual([['Lea Brandt <lea@brook.example>', 'Tue, 3 Mar 2026 09:12']]);
  expect(
    stated(`Hi<div class="gmail_attr">On Tue, 3 Mar 2026 at 09:12, ${lea} wrote:</div>${quote('Keys?')}`),
  ).toEqual([['Lea Brandt <lea@brook.example>', 'Tue, 3 Mar 2026 at 09:12']]);
  expect(
    stated(
      `Hi<div class="gmail_attr">Am Di., 3. März 2026 um 09:12 Uhr schrieb ${lea}:</div>${quote('Ja?')}`,
    ),
  ).toEqual([['Lea Brandt <lea@brook.example>', 'Di., 3. März 2026 um 09:12']]);
  expect(
    stated(`Hi<div class="gmail_attr">${lea} 于2026年3月3日周二 09:12写道：</div>${quote('?')}`),
  ).toEqual([['Lea Brandt <lea@brook.example>', '于2026年3月3日周二 09:12']]);
  expect(stated(`Hi${quote('Keys?')}`)).toEqual([[null, null]]);
});
