import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { pageTree } from '@/utils/sites/read/page-tree';
import { treeLinks, treeText } from '@/utils/sites/read/tree-text';

const open = (html: string) => openPage(`<body>${html}</body>`, 'https://mail.example/mail/u/0/').document;

describe('pageTree', () => {
  test('keeps allowed tags and full links, and replaces other tags by their children', () => {
    const { body } = open('<p>See <font><a href="/plan?x=1">the <b>plan</b></a></font>, <bdi>ok</bdi></p>');
    expect(pageTree(body)).toEqual([
      {
        tag: 'p',
        children: [
          'See ',
          {
            tag: 'a',
            href: 'https://mail.example/plan?x=1',
            children: ['the ', { tag: 'b', children: ['plan'] }],
          },
          ', ok',
        ],
      },
    ]);
  });

  test('drops links that run code, and keeps their text', () => {
    const { body } = open('<a href="javascript:alert(1)">go</a>');
    expect(pageTree(body)).toEqual([{ tag: 'a', children: ['go'] }]);
  });

  test('leaves out what is hidden, scripts and controls, keeps emoji', () => {
    const { body } = open(
      '<span style="display: none">no</span><i hidden>no</i><script>no</script><button>no</button>' +
        '<span aria-hidden="true">no</span>Hi <img data-emoji="👋" alt="👋"><img alt="logo" hidden>',
    );
    expect(pageTree(body)).toEqual(['Hi 👋']);
  });

  test('keeps a line break that is hidden from screen readers only', () => {
    const { body } = open('one<br aria-hidden="true">two');
    expect(pageTree(body)).toEqual(['one', { tag: 'br', children: [] }, 'two']);
  });

  test('reads a form whose fields are named like properties of nodes', () => {
    const { body } = open(
      '<form><input name="childNodes"><input name="getAttribute"><input name="localName"><p>Agreed</p></form>',
    );
    expect(treeText(pageTree(body))).toBe('Agreed');
  });

  test('cuts text at the ends of a range and keeps what is around it', () => {
    const document = open('<ul><li>one two</li><li>three</li><li>four</li></ul>');
    const range = document.createRange();
    const items = document.querySelectorAll('li');
    range.setStart(items[0]?.firstChild ?? document.body, 4);
    range.setEnd(items[1]?.firstChild ?? document.body, 5);
    expect(pageTree(document.body, { range })).toEqual([
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['two'] },
          { tag: 'li', children: ['three'] },
        ],
      },
    ]);
  });

  test('bounds the depth of what it makes', () => {
    const { body } = open(`${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`);
    let depth = 0;
    for (let [at] = pageTree(body); typeof at === 'object'; [at] = at.children) depth += 1;
    expect(depth).toBeLessThan(80);
    expect(treeText(pageTree(body))).toBe('deep');
  });
});

test('treeLinks names each address once, and pictures not at all', () => {
  const { body } = open(
    '<a href="https://a.example/">A</a> <a href="https://a.example/">again</a><img src="https://a.example/b.png">',
  );
  expect(treeLinks(pageTree(body))).toEqual([{ label: 'A', href: 'https://a.example/' }]);
});
