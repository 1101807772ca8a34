import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { gmailReader } from '@/utils/sites/gmail/reader';
import { treeText } from '@/utils/sites/read/tree-text';

const folder = new URL('../../../shared/cases/pages/', import.meta.url);
const isThere = existsSync(folder);
if (!isThere)
  console.log('Skipped: the pages of mail cases (../shared/cases/pages) are not on this machine.');
const names = isThere ? readdirSync(folder).filter((name) => /^gmail-(?!via).*\.html$/.test(name)) : [];

/** What each page's writer said, and the kind of the rest. */
function right(name: string): readonly [own: string, kind: string] {
  if (name.includes('-fwd')) return ['See below.', 'forwarded'];
  return [name.includes('inline-2') ? 'Hi Ines,\nYes, we ship on Monday.' : 'Yes.', 'quoted'];
}

describe.runIf(isThere)('mail bodies of public reports', () => {
  test.each(names)('%s', (name) => {
    const html = readFileSync(new URL(name, folder), 'utf8');
    const { context } = openPage(html, 'https://mail.google.com/mail/u/0/#inbox/x');
    const [message] = gmailReader.readThread(context)?.messages ?? [];
    const [own, kind] = right(name);
    expect(treeText(message?.body ?? [])).toBe(own);
    expect(message?.leftOut?.map((part) => part.kind)).toEqual([kind]);
    if (kind === 'forwarded') expect(message?.leftOut?.[0]?.statedAuthor).toBe('Ines <ines@team.example>');
  });
});
