import { shippedNorms } from '@/utils/domain/norms/norms';
import { compileCalendar } from '@/utils/domain/time/calendar';
import type { Week } from '@/utils/domain/time/calendar.types';
import { header } from '@/utils/page/forms/header';
import { row } from '@/utils/page/forms/row';
import type { CardReader } from '@/utils/page/page-reader';
import type { BadgeVoice } from '@/utils/platform/badge-voice';
import type { PersonView } from '@/utils/platform/messages';
import type { MessageInView, SiteAdapter, SiteReader } from '@/utils/sites/site';
import { sayEnglish } from '@/utils/words/english';
import { badgesEnglish } from '@/utils/words/made/badges';

const day = 86_400_000;
const hours = [['09:00', '17:00']] as const;
const week: Week = { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: [], sun: [] };

/** An invented teammate as the worker would send them at `at` (epoch ms), for tests. */
export function testPerson(at: number, change: Partial<PersonView> = {}, zone = 'Asia/Kolkata'): PersonView {
  return {
    id: 'p1',
    name: 'Ananya Rao',
    place: 'Bengaluru',
    zone,
    zoneFrom: { source: 'typed', words: '', date: '2026-11-01' },
    travel: [],
    awayTo: null,
    isMe: false,
    calendar: compileCalendar({ zone, week }, at - 35 * day, at + 14 * day),
    later: null,
    norms: [{ from: 0, matrix: shippedNorms }],
    ...change,
  };
}

/** The elements of ours in a page, by their name. */
export const hostsIn = (page: Document): Element[] =>
  [...page.querySelectorAll('*')].filter(({ localName }) => /^x-[a-z]{8}$/.test(localName));

/** English as the worker stores it. */
export const englishVoice: BadgeVoice = {
  language: 'en',
  dir: 'ltr',
  browserTag: 'en',
  display: { hourCycle: 'auto', locale: 'en-GB' },
  pack: badgesEnglish,
};

export const berlin = (now: number): CardReader => ({
  now,
  zone: 'Europe/Berlin',
  display: { hourCycle: 'auto', locale: 'en-GB' },
  say: sayEnglish,
  voice: englishVoice,
});

export const testMessage = (change: Partial<MessageInView> = {}): MessageInView => ({
  channel: 'direct',
  threadId: 't1',
  title: '',
  unanswered: null,
  others: [],
  ...change,
});

/** A site of `<p data-who="address">` rows under `<main>`. */
export function testSite(form: 'row' | 'header' = 'row'): SiteAdapter<'row' | 'header'> {
  const who = (el: Element) => el.getAttribute('data-who');
  return {
    id: 'gmail',
    root: (document) => document.querySelector('main'),
    me: () => [],
    ignores: (target) => target.closest('[contenteditable]') !== null,
    isDark: () => false,
    watched: [],
    spots: [
      {
        id: 'line',
        form,
        wraps: form === 'header',
        selector: 'p',
        identity: who,
        read: (el) => ({ kind: 'email', value: who(el) ?? '', label: el.textContent ?? '' }),
        place: (el) => ({ parent: el, before: null }),
      },
    ],
  };
}

/** The forms of its badges. */
export const testForms = { row, header };

/** The reader of `testSite`: the same message beside every line. */
export const testReader: SiteReader = {
  id: 'gmail',
  messages: { line: () => testMessage() },
  readThread: () => null,
};
