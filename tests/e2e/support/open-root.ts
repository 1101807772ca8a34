import { makeBadge, pillLook } from '@/components/badge/badge';
import { openCard } from '@/components/badge/card';
import { makeDecided } from '@/components/badge/decided';
import { makeLine } from '@/components/badge/line';
import type { BadgeState, CardView } from '@/components/badge/views';
import { englishVoice } from '@/tests/kits/page/test-page';
import { statuses } from '@/utils/domain/decision/decision';
import { compileCalendar } from '@/utils/domain/time/calendar';
import { badgeView } from '@/utils/page/badge-view';
import { decidedView } from '@/utils/page/decided/decided-view';
import { lineView } from '@/utils/page/line-view';
import { sayEnglish } from '@/utils/words/english';

/** Runs in a test page only: badges of all states and a card in open roots, where axe can look. */
const reader = {
  now: Date.UTC(2026, 10, 20, 17, 10),
  zone: 'Europe/Berlin',
  display: { hourCycle: 'h23', locale: 'en-GB' },
  say: sayEnglish,
  voice: englishVoice,
} as const;
const hour = 3_600_000;
const week = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
const person = { id: 'p1', name: 'Mei Tanaka', place: 'Osaka', zone: 'Asia/Tokyo', isMe: false } as const;
const states: readonly (readonly [BadgeState, reason: string | null, word: string])[] = [
  ['working', null, 'in working hours'],
  ['after-hours', null, 'after hours'],
  ['day-off', null, 'day off'],
  ['away', 'Leave', 'Leave, back Mon 30 Nov'],
];

const calendar = compileCalendar({ zone: 'Asia/Tokyo', week }, reader.now, reader.now);
const zoneFrom = { source: 'csv', words: '', date: '2026-05-01' } as const;
const view = { ...person, calendar, zoneFrom, travel: [], awayTo: null, later: null, norms: [] };
const window = { opens: reader.now + hour, due: reader.now + 20 * hour, sendBefore: reader.now + 4 * hour };

function availabilityOf(state: BadgeState, reason: string | null) {
  return { state, reason, back: reader.now + 240 * hour, zone: 'Asia/Tokyo' } as const;
}
const nothing = () => {};
const events = { press: nothing, enter: nothing, leave: nothing, step: nothing };

function cardOf(state: BadgeState, stateWord: string, dark: boolean): CardView {
  return {
    name: '田中 芽衣',
    initials: '田',
    where: 'Osaka · 8 h ahead of you',
    zone: 'Asia/Tokyo',
    clockNote: '',
    away: { choices: [], least: '', note: '' },
    wait: {
      note: '',
      choices: [
        { want: 'one', text: 'From 田中 芽衣' },
        { want: 'all', text: 'From all 3' },
      ],
    },
    zoneNote: 'Zone: CSV import, not confirmed for 207 days',
    gapNote: 'Clocks change: 5 h behind you from Sun 8 Mar to Sun 29 Mar',
    state,
    stateWord,
    clock: '22:40',
    clockDay: 'tomorrow',
    windowTitle: 'Reply expected (your time)',
    windowTimes: 'Mon 04:30 – Tue 04:30',
    windowNote: 'Norm: 1 working day (standard chat) · sent Fri 18:10',
    steps: ['Agreed step now: ask in #team-help', 'From Wed 05:15 your time: call Mara'],
    pieces: [
      { counted: false, label: 'Fri', length: '2 h', minutes: 120 },
      { counted: false, label: 'weekend', length: '48 h', minutes: 2880 },
      { counted: true, label: 'Mon', length: '8 h counted', minutes: 480 },
    ],
    rows: [{ from: 'Fri 18:10', to: 'Mon 04:30', what: 'day off', length: '58 h 20 min' }],
    dates: 'Day counted: Mon 30 Nov.',
    later: true,
    advice: { before: 'Sending any time before ', moment: 'Mon 04:30', after: ' is as good.' },
    urgency: { value: 'urgent', read: 'urgent', isChosen: false, note: 'Read as urgent.', canChoose: true },
    several: {
      title: 'Field ops: replies expected (your time)',
      lines: ['First by 11:00: Kim', '2 of 3 before your day ends: by 14:00, with Bo'],
    },
    others: ['Юрий Ли 14:10'],
    dark,
    canCopy: true,
    canLog: true,
    canPlan: true,
    say: sayEnglish,
    voice: englishVoice,
  };
}

/** The line below a composer, in the room that the composer keeps for it. */
function quietLine(
  [state, reason]: readonly [BadgeState, string | null, string],
  dark: boolean,
): HTMLElement {
  const line = makeLine('open');
  line.show({
    ...lineView(view, availabilityOf(state, reason), window, reader),
    dark,
    compact: false,
    voice: englishVoice,
  });
  const room = document.createElement('div');
  Object.assign(room.style, { position: 'relative', height: '24px', fontSize: '12px' });
  room.append(line.host);
  return room;
}

/** Replaces what stands in the page by a badge of each state and the card of the state at `which`. */
export function mountAll(dark: boolean, which: number): void {
  document.body.replaceChildren();
  document.body.style.background = dark ? '#111' : '#fff';
  const list = document.createElement('main');
  document.body.append(list);
  let anchor: HTMLElement | undefined;
  states.forEach(([state, reason], index) => {
    const badge = makeBadge(events, pillLook, 'open');
    const availability = availabilityOf(state, reason);
    const said = badgeView(view, availability, { window, isSent: true }, reader);
    badge.show({ ...said, dark, compact: index > 1, voice: englishVoice });
    const line = document.createElement('p');
    line.append(badge.host);
    list.append(line);
    if (index === which) anchor = badge.pill;
  });
  list.append(quietLine(states[which] ?? ['away', null, ''], dark));
  const [state, , word] = states[which] ?? states[0] ?? (['away', '', ''] as const);
  if (anchor === undefined) return;
  const back = anchor;
  const actions = {
    log: () => Object.assign(globalThis, { logged: 1 }),
    copy: async () => {},
    choose: nothing,
    clock: nothing,
    away: async () => {},
    wait: async () => {},
    plan: () => {},
    endWait: async () => {},
    later: async () => true,
    closed: (refocus: boolean) => refocus && back.focus(),
  };
  const card = openCard(anchor, cardOf(state, word, dark), actions, () => [], 'open');
  const fold = card.host.shadowRoot?.querySelector('details');
  if (fold != null) fold.open = true;
  const content = cardOf(state, word, dark);
  let minutes = 0;
  tick = () => card.show(++minutes % 2 === 0 ? content : { ...content, ...changedLater });
}

/** What the next minute brings to an open card. */
const changedLater: Partial<CardView> = {
  clock: '22:41',
  windowTimes: 'Mon 04:31 – Tue 04:31',
  pieces: [
    { counted: false, label: 'Fri', length: '1 h 59 min', minutes: 119 },
    { counted: true, label: 'Mon', length: '8 h counted', minutes: 480 },
  ],
  rows: [
    { from: 'Fri 18:11', to: 'Mon 04:31', what: 'day off', length: '58 h 20 min' },
    { from: 'Mon 04:31', to: 'Mon 12:31', what: 'counted', length: '8 h' },
  ],
  advice: null,
};
/** The chip of each status by a title, in English or Arabic; which of them were pressed is in `pressed`. */
export function mountChips(dark: boolean, language: 'en' | 'ar'): void {
  document.body.replaceChildren();
  document.body.style.background = dark ? '#111' : '#fff';
  const pressed: string[] = [];
  const main = document.createElement('main');
  document.body.append(main);
  const voice = language === 'en' ? englishVoice : { ...englishVoice, language, dir: 'rtl' as const };
  for (const status of [...statuses, null]) {
    const bar = document.createElement(status === 'draft' ? 'h1' : 'p');
    const color = dark ? '#eee' : '#222';
    Object.assign(bar.style, { position: 'relative', height: '28px', fontSize: '16px', color });
    const chip = makeDecided(() => pressed.push(String(status)), 'open');
    chip.host.style.setProperty('inset-inline-start', '150px');
    bar.append('Rollout plan ', chip.host);
    main.append(bar);
    const said = decidedView({ status, title: 'Ship it', count: 1 }, voice, dark);
    const word = language === 'en' ? said.word : (arabic[status ?? ''] ?? said.word);
    chip.show({ ...said, word, label: `${word}: “Ship it”` });
  }
  Object.assign(globalThis, { pressed });
}

const arabic: Readonly<Record<string, string>> = {
  accepted: 'تم القرار',
  proposed: 'مقترح',
  rejected: 'مرفوض',
};

let tick: () => void = nothing;
/** Draws the open card as a minute later, and then as before. */
const nextMinute = () => tick();

Object.assign(globalThis, { mountAll, mountChips, nextMinute });
