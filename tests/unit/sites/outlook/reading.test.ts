import { describe, expect, test } from 'vitest';
import { openPage } from '@/tests/kits/site/page';
import { readSpots } from '@/tests/kits/site/spots';
import { outlook } from '@/utils/sites/outlook/adapter';
import { outlookReader } from '@/utils/sites/outlook/reader';

interface Written {
  readonly from: string;
  /** What the label says; absent: the same. */
  readonly label?: string;
  readonly at: string;
  readonly to?: string;
}

const id = 'AQQkADAwATMw+row/0001=';
const escaped = (text: string) => text.replaceAll('<', '&lt;');
const mail = ({ from, label = from, at, to = '' }: Written, index: number) =>
  `<div><div aria-expanded="true"><div id="MSG_m${index}_FROM"><span aria-label="From: ${escaped(label)}"><div><span>${escaped(from)}</span></div></span></div>
  <div data-testid="RecipientWell">${to}</div><div data-testid="SentReceivedSavedTime">${at}</div>
  <div role="document"><div id="UniqueMessageBody_${index}">Words ${index}.</div></div></div></div>`;
const page = (
  mails: readonly Written[],
  { lang = 'en-US', subject = 'Plan', row = 'Plan', selected = id } = {},
) =>
  openPage(
    `<html lang="${lang}"><body><div id="MailList"><div role="option" data-convid="${selected}" aria-selected="true">${row}</div></div>
    <div role="main" data-app-section="MailReadCompose"><div id="ConversationReadingPaneContainer"><div id="CONV_a_SUBJECT" title="${subject}"></div>
    <div data-app-section="ConversationContainer">${mails.map(mail).join('')}</div></div></div></body></html>`,
    `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(id)}`,
    [{ kind: 'email', value: 'mara@fernhill.example', label: 'Mara Lindqvist' }],
  );
type Open = ReturnType<typeof page>;
const senders = ({ document, context }: Open) =>
  readSpots(outlook, document, context).map(({ person }) => person);
const times = ({ context }: Open) =>
  outlookReader
    .readThread(context)
    ?.messages.map(({ sentAt }) => sentAt && new Date(sentAt).toLocaleString('sv'));
const waits = ({ document, context }: Open) =>
  readSpots(outlook, document, context).map(
    ({ message }) => message.unanswered && new Date(message.unanswered.sentAt).getDate(),
  );

const tom = 'Tom Becker<tom@fernhill.example>';
const mara = 'Mara Lindqvist<mara@fernhill.example>';

describe('who a mail is from', () => {
  const told = (from: string, label?: string) =>
    senders(page([{ from, at: '', ...(label !== undefined && { label }) }])).map(
      ({ kind, value, label: shown }) => [kind, value, shown],
    );

  test('name and address, in the text or in the label alone; or the name alone', () => {
    const whole = [['email', 'tom@fernhill.example', 'Tom Becker']];
    expect(told(tom)).toEqual(whole);
    expect(told('Tom Becker', tom)).toEqual(whole);
    expect(told('Tom Becker', 'Tom@Fernhill.example')).toEqual(whole);
    expect(told('Tom Becker')).toEqual([['name', 'Tom Becker', 'Tom Becker']]);
  });

  test('nobody where text and label disagree, for several at once, for machines, and for who may be the reader', () => {
    expect(told('Tom Becker', 'Mei Tanaka<mei@fernhill.example>')).toEqual([]);
    expect(told(tom, 'mei@fernhill.example')).toEqual([]);
    expect(told('Tom Becker; Mei Tanaka')).toEqual([]);
    expect(told('Board<no-reply@fernhill.example>')).toEqual([]);
    expect(told(mara)).toEqual([]);
    expect(told('Mara Lindqvist')).toEqual([]);
  });

  test('recipients that the page names with an address, and no others', () => {
    const to =
      '<span role="button" aria-label="mei@fernhill.example">Mei Tanaka</span><span role="button" aria-label="Noa Cohen">Noa Cohen; </span>';
    expect(senders(page([{ from: tom, at: '', to }])).map(({ value }) => value)).toEqual([
      'tom@fernhill.example',
      'mei@fernhill.example',
    ]);
  });
});

describe('times', () => {
  const at = (lang: string, ...texts: readonly string[]) =>
    times(
      page(
        texts.map((text) => ({ from: tom, at: text })),
        { lang },
      ),
    );

  test('by weekday, by the language, and by neither where these leave two days', () => {
    expect(at('en-US', 'Thu 9/17/2026 2:52 PM')).toEqual(['2026-09-17 14:52:00']);
    expect(at('de-DE', 'Di, 14.04.2020 08:51')).toEqual(['2020-04-14 08:51:00']);
    expect(at('en-GB', 'Mon 18/05/2026 09:40')).toEqual(['2026-05-18 09:40:00']);
    // 9 April and 4 September: the weekday says which.
    expect(at('en-US', 'Thu 9/4/2026 9:40 AM')).toEqual(['2026-04-09 09:40:00']);
    expect(at('en-GB', '04/09/2026 09:40')).toEqual(['2026-09-04 09:40:00']);
    expect(at('en-US', '4/9/2026 9:40 AM')).toEqual(['2026-04-09 09:40:00']);
    expect(at('en', '4/9/2026 9:40 AM')).toEqual([null]);
  });

  test('a date that contradicts the language’s order leaves those that could be either unread', () => {
    expect(at('en-US', '18/05/2026 09:40', '04/06/2026 09:40')).toEqual(['2026-05-18 09:40:00', null]);
  });
});

describe('since when a reply is waited for', () => {
  const theirs = (at: string) => ({ from: tom, at });
  const mine = (at: string) => ({ from: mara, at });

  test('since my oldest mail after theirs, whichever is on top', () => {
    const mails = [
      theirs('Mon 11/16/2026 9:00 AM'),
      mine('Tue 11/17/2026 9:00 AM'),
      mine('Wed 11/18/2026 9:00 AM'),
    ];
    expect(waits(page(mails))).toEqual([17]);
    expect(waits(page(mails.toReversed()))).toEqual([17]);
    expect(
      outlookReader.readThread(page(mails.toReversed()).context)?.messages.map(({ id: one }) => one),
    ).toEqual(['m2', 'm1', 'm0']);
  });

  test('not known where a time is not, or a later mail may be theirs', () => {
    expect(waits(page([theirs('Mon 11/16/2026 9:00 AM'), mine('yesterday')]))).toEqual([null]);
    expect(
      waits(
        page([
          theirs('Mon 11/16/2026 9:00 AM'),
          mine('Tue 11/17/2026 9:00 AM'),
          { from: 'Tom Becker', at: 'Wed 11/18/2026 9:00 AM' },
        ]),
      )[0],
    ).toBeNull();
    expect(waits(page([mine('Mon 11/16/2026 9:00 AM'), theirs('Mon 11/16/2026 9:00 AM')]))).toEqual([null]);
  });
});

test('which conversation is open: nothing is read where row, pane and address disagree', () => {
  const threadIn = (wish: object) =>
    outlookReader.readThread(page([{ from: tom, at: '' }], wish).context)?.threadId ?? null;
  expect(threadIn({})).toBe(id);
  expect(threadIn({ subject: 'RE: AW: Plan' })).toBe(id);
  expect(threadIn({ row: 'Another subject' })).toBeNull();
  expect(threadIn({ selected: 'AQQkADAwATMw+other=' })).toBeNull();
});
