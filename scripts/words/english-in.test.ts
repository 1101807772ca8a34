import { expect, test } from 'vitest';
import { englishIn } from './english-in.ts';

const inPage = (code: string) => englishIn('page.tsx', code);

test.each([
  ['text of an element', '<p>Not now</p>', '“Not now”'],
  ['one word', '<b>or</b>', '“or”'],
  ['a label', '<Field label="Language" />', '“Language”'],
  ['a label in lower case', '<input placeholder="search" />', '“search”'],
  ['a name for screen readers', '<nav aria-label="Options" />', '“Options”'],
  ['a choice', '<p>{is ? "All right" : "Nothing yet"}</p>', '“All right”'],
  ['a sentence in code', 'const text = "no page is read";', '“no page is read”'],
  ['one word with a capital', 'const label = "Keyboard";', '“Keyboard”'],
  ['a number of something', 'const label = "24 hours";', '“24 hours”'],
  ['a template', `const t = \`\${n} people are here\`;`, '“people are here”'],
  ['a word at the end of a template', `const t = \`\${n} people\`;`, '“people”'],
  ['an ending that looks like a key', '<Field label="Download .md" />', '“Download .md”'],
  ['a property', 'const tab = { label: "Import and export" };', '“Import and export”'],
])('%s is found', (_, code, found) => {
  expect(inPage(code)).toContain(found);
});

test.each([
  ['the catalogue', "<p>{say('welcome.title')}</p>"],
  ['classes', '<p className="card stack" id="consent-title" />'],
  ['classes in a template', `<p className={\`state \${is} big one\`} />`],
  ['a link', '<a href="https://app.slack.com/" target="_blank" rel="noreferrer" />'],
  ['a key handed to a component', '<Related label="log.replaced-by" />'],
  ['where an element is', "if (el.closest('input, textarea, select')) keep();"],
  ['names of products', '<a>Gmail</a>'],
  ['signs and numbers', '<p>· {n} / 8 (…)</p>'],
  ['a code', "const kind = 'log-decision';"],
  ['a key that is pressed', "if (event.key === 'Enter') keep();"],
  ['a path of a drawing', '<path d="M5 1a4 4 0 1 1 0 8z" />'],
  ['imports', "import { Button } from '@/components/ui/My Button';"],
  ['types', "type Kind = 'All right' | 'Not now';"],
  ['errors for developers', "throw new Error('The page has no root.');"],
  ['an error of the browser', "throw new DOMException('It did not answer.', 'TimeoutError');"],
  ['the name of an error', "class LeaseLost extends Error { override readonly name = 'LeaseLost'; }"],
  ['names of errors', "const late = new Set(['UpgradeError']);"],
  ['an address', '<a>notion.so/developers/tokens</a>'],
  ['an element’s name', '<Item as="li" data-state="stuck" />'],
  ['what the console is told', "console.error('A page of Meantime stopped.', place);"],
])('%s is left', (_, code) => {
  expect(inPage(code)).toEqual([]);
});
