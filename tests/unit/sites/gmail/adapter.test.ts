import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { gmail } from '@/utils/sites/gmail/adapter';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/gmail/${name}.html`, import.meta.url), 'utf8');
const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;

describeAdapter(gmail, [
  {
    name: 'an inbox with tabs, an ad, rows of other extensions and a hidden view',
    html: fixture('inbox'),
    url: 'https://mail.google.com/mail/u/0/#inbox',
    me,
    expect: {
      people: { 'thread-row': ['ines@team.example', 'kofi@team.example', 'yuki@team.example'] },
      thread: null,
    },
    reuse(document) {
      const row = document.getElementById(':1a') ?? document.body;
      for (const el of row.querySelectorAll('[data-legacy-thread-id]')) {
        el.setAttribute('data-legacy-thread-id', '18c2f000000000ff');
      }
      return row;
    },
  },
  {
    name: 'the sent view',
    html: fixture('inbox'),
    url: 'https://mail.google.com/mail/u/0/#sent',
    me,
    expect: {
      people: { 'thread-row': ['ines@team.example', 'ines@team.example', 'yuki@team.example'] },
      thread: null,
    },
  },
  {
    name: 'an open thread',
    html: fixture('thread'),
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKabc',
    me,
    expect: {
      people: { 'message-header': ['ines@team.example'] },
      thread: {
        threadId: '18c2f000000000aa',
        title: 'Which week for the launch? 🚀',
        authors: ['ines@team.example', 'mara@team.example', 'mara@team.example'],
        notRead: [
          { count: 1, why: 'collapsed' },
          { count: 2, why: 'piled' },
        ],
      },
    },
    reuse(document) {
      const name = document.querySelector('.adn .gD') ?? document.body;
      name.setAttribute('email', 'yuki@team.example');
      return name.closest('[role=listitem]') ?? name;
    },
  },
  {
    name: 'a split pane in Russian',
    html: fixture('split-pane'),
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKabc',
    me,
    expect: {
      people: { 'thread-row': ['olga@team.example'], 'message-header': ['olga@team.example'] },
      thread: {
        threadId: '18c2f000000000bb',
        title: 'План на зиму',
        authors: ['olga@team.example', 'mara@team.example'],
      },
    },
  },
]);

test.each([
  ['<div class="dw"><p id="x"></p></div>', true],
  ['<div class="ip adB"><form><p id="x"></p></form></div>', true],
  ['<div contenteditable="true"><p id="x"></p></div>', true],
  ['<ul class="bqY" role="toolbar"><li id="x"></li></ul>', true],
  ['<div role="main"><p id="x"></p></div>', false],
])('whether a change can be ignored: %s', (html, isIgnored) => {
  const { document } = openPage(html, 'https://mail.google.com/');
  expect(gmail.ignores(document.getElementById('x') ?? document.body)).toBe(isIgnored);
});
