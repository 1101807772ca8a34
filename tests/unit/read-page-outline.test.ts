// @vitest-environment jsdom

import { afterEach, expect, test } from 'vitest';
import { outlinePage } from '@/scripts/read-page/outline';
import { seededRandom } from '@/tests/kits/site/spoil';

afterEach(() => {
  document.documentElement.innerHTML = '';
});
const outline = (html: string) => {
  document.documentElement.innerHTML = html;
  return outlinePage(document);
};

const page = `<head><title>Zorblatt</title><style>.quenby { color: red }</style><script>const key = 'Vexley';</script></head>
<body class="theme-dark">
<!-- Brontide -->
<main role="main" data-testid="thread-view" data-quenby-id="1" id="Frobisher" style="background: url(https://plinth.example)">
  <div class="threadComment__author threadComment__3xYzQ" data-thread-id="60123451234" data-user-name="Ottoline Prewett">
    <a href="https://twist.example/a/77123/msg/99887" title="Ottoline Prewett" aria-label="Ottoline">Ottoline Prewett</a>
    <img src="https://cdn.example/ottoline.png" alt="Prewett"><time datetime="2026-11-30T08:15:00Z">08:15</time>
    <input value="Marchbanks" placeholder="Wexford" type="text"><ottoline-card>Hello</ottoline-card>
    <span class="avatar-prewett" data-testid="comment-Ottoline" role="Prewett">O</span>
  </div>
  <div class="list-item">one</div><div class="list-item">two</div><div class="list-item">three</div>
</main></body>`;

test('what an adapter is made from is told: tags, what parts are for, attributes, how they are nested', () => {
  const lines = outline(page).split('\n');
  expect(lines[0]).toMatch(/^html/);
  expect(lines).toContain('    main[role=main][data-testid=thread-view][id][style][+1]');
  const author = lines.find((line) => line.includes('threadComment__author'));
  expect(author).toMatch(
    /^ {6}div\.threadComment__author\.threadComment__\?[\da-f]{4}\[data-thread-id\]\[data-user-name\]$/,
  );
  expect(lines.some((line) => /^ {8}a\[aria-label\]\[href\]\[title\]$/.test(line))).toBe(true);
  expect(lines).toContain('          "…"');
  expect(lines).toContain('      … 2 more of these');
  expect(lines.some((line) => line.includes('[type=text]'))).toBe(true);
  expect(lines.some((line) => line.includes('[data-testid=comment-?'))).toBe(true);
});

test.each([
  ...[
    'Zorblatt',
    'quenby',
    'Vexley',
    'Brontide',
    'Frobisher',
    'plinth',
    'Ottoline',
    'Prewett',
    '60123451234',
  ],
  ...[
    'twist',
    '77123',
    '99887',
    'cdn',
    '2026-11-30',
    '08:15',
    'Marchbanks',
    'Wexford',
    'Hello',
    'xYz',
    'http',
  ],
])('nothing of the page itself is told: %s', (secret) => {
  expect(page.toLowerCase()).toContain(secret.toLowerCase());
  expect(outline(page).toLowerCase()).not.toContain(secret.toLowerCase());
});

test('wherever a word stands, it is told only if it says what a part is for', () => {
  const random = seededRandom(7);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const made = () => Array.from({ length: 9 }, () => letters[Math.floor(random() * 26)]).join('');
  const attributes = [
    'class',
    'id',
    'role',
    'type',
    'data-testid',
    'href',
    'title',
    'aria-label',
    'style',
    'data-kind',
  ];
  for (let run = 0; run < 30; run += 1) {
    const words = Array.from({ length: 24 }, made);
    const parts = words.map((word, at) => {
      const name = at % 12 === 11 ? `data-${word}` : (attributes[at % attributes.length] ?? 'class');
      const value = ['', 'thread-', 'Author_', 'comment '][at % 4];
      return `<div ${name}="${value}${word}"><${at % 7 === 0 ? `${word}-card` : 'span'}>${word}</span></div>`;
    });
    const told = outline(`<body>${parts.join('')}</body>`);
    for (const word of words) expect(told).not.toContain(word);
  }
});
