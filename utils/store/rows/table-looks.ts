import { isShownDate, isWallTime } from '@/utils/domain/checks';
import { statuses } from '@/utils/domain/decision';
import { channels, clocks, urgencies } from '@/utils/domain/norms';
import { weekdays } from '@/utils/domain/person';
import { openStates } from '@/utils/outbox/item';
import { decision } from './decision-look';
import {
  amount,
  anything,
  date,
  flag,
  instant,
  type Look,
  listOf,
  mapOf,
  maybe,
  oneOf,
  recordOf,
  test,
  text,
  zone,
} from './look';

const hint = recordOf({ kind: text, value: text, label: maybe(text), team: maybe(text) });
const norm = maybe(
  recordOf({
    amount: test('number', (value) => Number.isFinite(value) && Number(value) > 0),
    unit: oneOf(clocks),
    escalation: maybe(listOf(recordOf({ amount, unit: oneOf(clocks), what: text }))),
  }),
);
const fieldsOf = (names: readonly string[], look: Look) =>
  recordOf(Object.fromEntries(names.map((name) => [name, look])));
const link = recordOf({ id: text, href: text, parts: maybe(mapOf(text)) });

const block = test('time', (value) => {
  const [start, end, ...rest] = Array.isArray(value) ? value : [];
  return rest.length === 0 && isWallTime(start, false) && isWallTime(end, true);
});
const dayOrTime = test('date', (value) => {
  const given = String(value);
  return isShownDate(given.slice(0, 10)) && (given.length === 10 || isWallTime(given.slice(11), true));
});
const person = recordOf({
  id: text,
  name: text,
  place: maybe(text),
  addresses: listOf(hint),
  keys: listOf(text),
  zoneSource: text,
  zoneDate: date,
  isMe: flag,
  zone,
  week: fieldsOf(weekdays, listOf(block)),
  timeOff: maybe(listOf(recordOf({ from: dayOrTime, to: dayOrTime, label: text }))),
  holidays: maybe(listOf(recordOf({ date, name: text }))),
  travel: maybe(listOf(recordOf({ from: date, to: date, zone }))),
});

/** What a row of each table must be, so that everything that reads it can use it. */
export const tableLooks: Readonly<Record<string, Look>> = {
  people: person,
  norms: recordOf({
    from: instant,
    team: fieldsOf(channels, fieldsOf(urgencies, norm)),
    people: mapOf(fieldsOf(channels, maybe(fieldsOf(urgencies, norm)))),
  }),
  drafts: (value) => draft(value) ?? (Object(value).state === 'open' ? openDraft(value) : null),
  decisions: recordOf({
    key: text,
    id: text,
    thread: text,
    savedAt: instant,
    savedBefore: maybe(listOf(instant)),
    links: maybe(mapOf(link)),
    decision,
  }),
  lines: recordOf({
    key: text,
    id: text,
    savedAt: instant,
    status: oneOf(statuses),
    title: text,
    decision: text,
    site: maybe(text),
    text,
  }),
  choices: recordOf({ thread: text, urgency: oneOf(urgencies), at: maybe(instant) }),
  health: recordOf({
    spot: text,
    site: text,
    found: amount,
    read: amount,
    at: instant,
    missingSince: maybe(instant),
  }),
  recent: recordOf({ site: text, hints: listOf(hint) }),
  outbox: recordOf({
    id: text,
    key: text,
    destination: text,
    kind: oneOf(['create', 'update', 'copies']),
    order: amount,
    state: oneOf([...openStates, 'done', 'cancelled']),
    at: instant,
    lease: maybe(recordOf({ token: text, from: instant, until: instant })),
    tries: amount,
    again: maybe(instant),
    doubt: maybe(recordOf({ since: instant, vendorSince: maybe(instant), looks: amount, needed: amount })),
    failure: maybe(recordOf({ words: text, fix: maybe(text) })),
    link: maybe(link),
    titles: maybe(listOf(text)),
  }),
  snapshots: recordOf({ item: text, decision }),
  connections: recordOf({ destination: text, settings: anything, account: text, connectedAt: instant }),
  paces: recordOf({ destination: text, full: amount, held: amount, skew: maybe(amount) }),
  ledger: recordOf({
    at: instant,
    host: text,
    method: text,
    bytes: amount,
    why: text,
    status: maybe(amount),
  }),
};

const draft = recordOf({
  key: text,
  state: oneOf(['reading', 'failed', 'open']),
  at: instant,
  why: maybe(text),
});
const openDraft = recordOf({ decision });
