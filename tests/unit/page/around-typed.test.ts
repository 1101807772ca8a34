// @vitest-environment jsdom

import { beforeEach, expect, test, vi } from 'vitest';
import { aroundTyped } from '@/utils/page/around-typed';

const page = `<div id="list"><p>old</p></div>
<div id="frame"><div id="bar"></div><div id="editor" contenteditable="true"><p>a <b contenteditable="false">Ana</b></p></div></div>`;
const heard = vi.fn();
const observer = new MutationObserver((records) =>
  heard(records.map(({ target }) => (target as Element).id)),
);
const around = aroundTyped(observer, { childList: true, attributeFilter: ['hidden'] });
const at = (id: string) => document.getElementById(id) ?? document.body;
const add = (id: string, tag = 'p') => at(id).appendChild(document.createElement(tag));
const news = async () => {
  await Promise.resolve();
  return heard.mock.calls.splice(0).flat(2);
};

beforeEach(async () => {
  around.look([]);
  document.body.innerHTML = page;
  around.look([document.body]);
  await news();
});

test('what is typed is not heard, whatever the page makes of it; all beside it is', async () => {
  add('editor');
  at('editor').querySelector('p')?.replaceChildren('a line anew');
  at('editor').hidden = true;
  expect(await news()).toEqual([]);
  add('list');
  add('bar', 'span');
  add('frame');
  document.body.append('words');
  at('bar').hidden = true;
  expect(await news()).toEqual(['list', 'bar', 'frame', '', 'bar']);
});

test('what came beside the editor is heard to its depth once the page was read', async () => {
  const reply = add('frame', 'div');
  reply.innerHTML = '<div id="deep"></div>';
  expect(await news()).toEqual(['frame']);
  around.look([document.body]);
  add('deep');
  expect(await news()).toEqual(['deep']);
});

test('an editor that comes is left out, and one that goes leaves nothing unheard', async () => {
  at('list').innerHTML = '<div id="second" contenteditable="plaintext-only"></div>';
  await news();
  around.look([document.body]);
  add('second');
  expect(await news()).toEqual([]);
  add('list');
  expect(await news()).toEqual(['list']);
  at('second').setAttribute('contenteditable', 'false');
  around.look([document.body]);
  add('second');
  expect(await news()).toEqual(['second']);
});

test('of several roots each is watched, and none once nothing is to be', async () => {
  around.look([at('list'), at('bar')]);
  add('frame');
  add('bar');
  expect(await news()).toEqual(['bar']);
  around.look([]);
  add('bar');
  add('list');
  expect(await news()).toEqual([]);
});
