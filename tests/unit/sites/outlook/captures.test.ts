import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { outlook } from '@/utils/sites/outlook/adapter';
import { outlookReader } from '@/utils/sites/outlook/reader';
import { treeText } from '@/utils/sites/read/tree-text';

/** Saved pages of the real Outlook, and one put together from descriptions; never part of the project. */
const folder = new URL('../../../../../shared/captures/outlook/', import.meta.url);
const missing = existsSync(folder) ? false : 'no saved pages beside the project (../shared/captures/outlook)';
if (missing) console.log(`skipped: ${missing}`);

const read = (file: string) => (missing ? '' : readFileSync(new URL(file, folder), 'utf8'));
const url = 'https://outlook.office.com/mail/';
const ines = 'ines@fieldteam.example';

const pages: readonly ContractPage[] = [
  {
    name: 'reading-pane-message-de-2025: an open message without ids of its parts',
    html: read('reading-pane-message-de-2025.html'),
    url,
    expect: {
      people: { 'mail-sender': [ines] },
      thread: {
        threadId: 'AQQkADAwATMwMAItaaaabbbbccccdddd/eeee+ffff0001',
        title: '',
        authors: [ines],
        notRead: [{ count: 1, what: 'file', why: 'no-address' }],
      },
    },
    reuse: (document) => {
      const label = document.querySelector('[aria-label^="Von: "]');
      label?.setAttribute('aria-label', 'Von: kenji@fieldteam.example');
      const [shown] = label?.children ?? [];
      if (shown) shown.textContent = 'kenji@fieldteam.example';
      return label ?? document.body;
    },
  },
  {
    name: 'RECONSTRUCTED-conversation-2026: a folded and an open message',
    html: read('RECONSTRUCTED-conversation-2026.html'),
    url,
    expect: {
      people: { 'mail-sender': [ines], 'mail-folded': ['Kenji Arai'], 'mail-row': [ines] },
      thread: {
        threadId: 'AQQkADAwATinvented+row/0001',
        title: 'Where the release notes live',
        authors: [ines],
        notRead: [{ count: 1, why: 'collapsed' }],
      },
    },
  },
];

if (!missing) describeAdapter(outlook, pages);

describe.skipIf(missing)('saved pages of the real Outlook', () => {
  test('the mailbox that is signed in', () => {
    const { document } = openPage(read('account-root-2025.html'), url);
    expect(outlook.me(document)).toEqual([
      { kind: 'email', value: 'lena@fieldteam.example', label: 'lena@fieldteam.example' },
    ]);
  });

  test('name, words and time; the address is that of the reader’s own mailbox', () => {
    const { context, document } = openPage(read('RECONSTRUCTED-conversation-2026.html'), url);
    const thread = outlookReader.readThread(context);
    const [only] = thread?.messages ?? [];
    expect(only).toMatchObject({
      id: 'd4e5f6',
      author: { kind: 'email', value: ines, label: 'Ines Almeida' },
      sentText: 'Wed 9/30/2026 4:41 AM',
      sentAt: new Date(2026, 8, 30, 4, 41).getTime(),
    });
    expect(treeText(only?.body ?? [])).toBe('We move them to the wiki.');
    expect(thread?.permalink).toBe(`${url}inbox/id/AQQkADAwATinvented%2Brow%2F0001`);
    const [spot] = readSpots(outlook, document, context);
    expect(spot?.message).toMatchObject({ channel: 'e-mail', title: 'Where the release notes live' });
    expect(spot?.slot?.parent.closest('[id$="_FROM"]')).not.toBeNull();
  });

  test('what is being written is no open conversation', () => {
    const { document, context } = openPage(read('RECONSTRUCTED-compose-recipients-2026-10.html'), url);
    expect(readSpots(outlook, document, context)).toEqual([]);
    expect(outlookReader.readThread(context)).toBeNull();
  });
});
