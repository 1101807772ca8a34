import { expect, test } from 'vitest';
import { mailBody } from '@/tests/kits/site/mail';
import { unreadableIn } from '@/utils/sites/gmail/unreadable';

const countsIn = (html: string) => {
  const body = mailBody(html);
  body.ownerDocument.body.append(body);
  return unreadableIn([body]).map(({ count }) => count);
};

test.each([
  ['a drawing', '<svg width="300" height="200"><path d="M0 0"/></svg>', [1, 0]],
  ['one that states no size', '<p>See</p><svg><path d="M0 0"/></svg>', [1, 0]],
  ['words that are drawn', '<svg width="200" height="80"><text>Budget</text></svg>', [1, 0]],
  ['a list to choose from', '<select><option>Monday</option><option>Friday</option></select>', [0, 1]],
])('counted: %s', (_, html, counts) => expect(countsIn(html)).toEqual(counts));

test.each([
  ['a mark beside words', '<p><svg width="16" height="16"></svg> Done</p>'],
  ['a drawing with a name', '<svg aria-label="Budget"></svg>'],
  ['a drawing with a title', '<svg><title>Budget</title></svg>'],
  ['a drawing for the eye alone', '<svg aria-hidden="true"></svg>'],
  ['a link’s own mark', '<a href="https://x.example"><svg></svg>Plan</a>'],
  ['what is hidden', '<div style="display:none"><svg></svg><select><option>1</option></select></div>'],
  ['a picture, which is told in its place', '<img src="https://x.example/a.png">'],
])('not counted: %s', (_, html) => expect(countsIn(html)).toEqual([0, 0]));
