import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { gmailReader } from '@/utils/sites/gmail/reader';
import { titledInGmail } from '@/utils/sites/gmail/titled-thread';

const html = readFileSync(new URL('../../../fixtures/gmail/thread.html', import.meta.url), 'utf8');
const me = [{ kind: 'email', value: 'mara@team.example', label: 'Mara Voss' }] as const;
const open = (page = html, place = '#inbox/FMfcgzQXKabc') =>
  openPage(page, `https://mail.google.com/mail/u/3/${place}`, me).context;

test('the thread under its subject is the one that a decision of it is logged under', () => {
  const context = open();
  expect(titledInGmail(context)?.threadId).toBe('18c2f000000000aa');
  expect(titledInGmail(context)?.threadId).toBe(gmailReader.readThread(context)?.threadId);
  expect(titledInGmail(open(html, '#all/18c2f000000000aa'))?.threadId).toBe('18c2f000000000aa');
});

const nameless = html.replace('data-legacy-thread-id="18c2f000000000aa"', '');

test('a subject without an id is the thread of the address, where that has one', () => {
  expect(titledInGmail(open(nameless, '#all/18c2f000000000bb'))?.threadId).toBe('18c2f000000000bb');
  expect(titledInGmail(open(nameless))).toBeNull();
});

test('an address that names another thread: none is certain', () => {
  expect(titledInGmail(open(html, '#all/18c2f000000000bb'))).toBeNull();
});

test('a list has no thread', () => {
  expect(titledInGmail(open(html.replace(/<h2 class="hP".*?<.h2>/, '')))).toBeNull();
});
