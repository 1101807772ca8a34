import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ContractPage, describeAdapter } from '@/tests/kits/site/contract';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { treeText } from '@/utils/sites/read/tree-text';
import { trelloSite } from '@/utils/sites/trello/adapter';
import { trelloReader } from '@/utils/sites/trello/reader';

/** A page put together from what others described; never part of the project, and no proof of the live page. */
const file = new URL(
  '../../../../../shared/captures/trello/RECONSTRUCTED-card-back-2026.html',
  import.meta.url,
);
const missing = existsSync(file) ? false : 'the description of Trello’s page is not beside the project';
if (missing) console.log(`skipped: ${missing}`);

const html = missing ? '' : readFileSync(file, 'utf8');
const url = 'https://trello.com/c/AbCd1234/12-move-the-release-notes';
const [ines, lena] = ['inesalmeida_example', 'lenabrandt_example'];

const pages: readonly ContractPage[] = [
  {
    name: 'an open card with two comments, one of them the reader’s, and a line that is none',
    html,
    url,
    expect: {
      people: { 'comment-author': [ines] },
      thread: {
        threadId: 'AbCd1234',
        title: 'Move the release notes',
        authors: [lena, ines],
        notRead: [{ count: 1, why: 'maybe' }],
      },
    },
    reuse: (document) => {
      const item = document.querySelector('[data-testid="card-back-action"]');
      if (item) item.innerHTML = item.innerHTML.replaceAll('Ines Almeida (ines', 'Ines Almeida (other');
      return item ?? document.body;
    },
    spoiled: 8,
  },
  {
    name: 'the same card behind the address of another: nothing is logged',
    html,
    url: 'https://trello.com/c/ZyXw9876/3-something-else',
    expect: { people: { 'comment-author': [ines] }, thread: null },
    spoiled: 2,
  },
];

if (!missing) describeAdapter(trelloSite, pages);

describe.skipIf(missing)('what others described of Trello’s page', () => {
  const open = (page = html) => openPage(page, url);

  test('times are those of the ids, and each comment has its words and its time as it is written', () => {
    const thread = trelloReader.readThread(open().context);
    expect(thread?.messages.map(({ sentAt, sentText, body }) => [sentAt, sentText, treeText(body)])).toEqual([
      [Date.parse('2026-09-14T09:57:00Z'), 'September 14, 2026 9:57 AM', 'Where do they go?'],
      [Date.parse('2026-09-14T10:02:00Z'), 'September 14, 2026 10:02 AM', 'Decided: the wiki from August.'],
    ]);
    expect(thread?.permalink).toBe('https://trello.com/c/AbCd1234');
  });

  test('the reader is whose account the page shows; nobody where it shows two', () => {
    expect(trelloSite.me(open().document)).toEqual([
      { kind: 'trello-user', value: lena, label: 'Lena Brandt' },
    ]);
    const two = html.replace(
      '<span title="Lena',
      '<span title="Kenji Arai (kenjiarai)"></span><span title="Lena',
    );
    expect(trelloSite.me(open(two).document)).toEqual([]);
  });

  test('a clock stands at the end of the line with name and time, and in no row or link', () => {
    const { document, context } = open();
    const [found, ...more] = readSpots(trelloSite, document, context);
    expect(more).toEqual([]);
    expect(found?.slot?.before).toBeNull();
    expect(found?.slot?.parent.querySelector('a[href*="#comment-"]')).not.toBeNull();
    expect(found?.slot?.parent.closest('a, button, ul > div, [data-testid="comment-container"]')).toBeNull();
    expect(found?.slot?.parent.parentElement?.getAttribute('data-testid')).toBe('card-back-action-container');
  });

  test('what is in brackets is an account only where the rest of the title is the name', () => {
    const plain = html
      .replaceAll('title="Ines Almeida (inesalmeida_example)"', 'title="Ines Almeida (design)"')
      .replaceAll('<span>Ines Almeida</span>', '<span>Ines Almeida (design)</span>');
    const { document, context } = open(plain);
    expect(readSpots(trelloSite, document, context)).toEqual([]);
    const [, last] = trelloReader.readThread(context)?.messages ?? [];
    expect(last?.author).toEqual({
      kind: 'name',
      value: 'Ines Almeida (design)',
      label: 'Ines Almeida (design)',
    });
  });
});
