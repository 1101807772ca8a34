import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

/** Buttons and choices of browsers and vendors that the papers name; all others in italics are ours. */
const others: ReadonlySet<string> = new Set([
  'Chrome extension',
  'Collapse all',
  'Developer mode',
  'Expand all',
  'Extensions',
  'Load Temporary Add-on',
  'Load unpacked',
  'This Firefox',
  'Web application',
]);

const papers = execFileSync(
  'git',
  ['ls-files', '-z', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docs/*.md'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter(Boolean);

/** What a paper has in italics with a capital first; code and bold are none. */
function namedIn(markdown: string): readonly string[] {
  const text = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/(?<![*\w])\*([A-Z][^*]{1,60})\*(?![*\w])/g)].map(([, name = '']) =>
    name.replace(/\s+/g, ' '),
  );
}

const shipped = sourceFiles()
  .filter(({ path }) => /^(components|entrypoints|utils)\/.*(?<!\.test)\.tsx?$/.test(path))
  .map(({ text }) => text.replace(/^\s*(\/?\*|\/\/).*$/gm, '').replace(/\s+/g, ' '))
  .join('\n');

/** As a whole string, or as all that an element holds. */
function isOnScreen(name: string): boolean {
  const exact = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(['"\`])${exact}…?\\1|> ?${exact}…? ?<`).test(shipped);
}

test.each(papers)('every button that %s names is on screen under this name', (paper) => {
  const named = namedIn(readFileSync(join(root, paper), 'utf8')).filter((name) => !others.has(name));
  expect(named.filter((name) => !isOnScreen(name))).toEqual([]);
});

test('a name is found in italics alone, and on screen only as a whole', () => {
  expect(namedIn('Press *Log decision*, then **Bold**, `*Code*`, 2*A*3 and *Send\nelsewhere*.')).toEqual([
    'Log decision',
    'Send elsewhere',
  ]);
  for (const name of ['Log decision', 'Send elsewhere', 'Try now']) expect(isOnScreen(name)).toBe(true);
  for (const name of ['Log', 'It is there', 'Send else']) expect(isOnScreen(name)).toBe(false);
});
