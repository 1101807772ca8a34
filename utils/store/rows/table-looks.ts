import { destinationFacts, destinationIds, isDestination } from '@/utils/destinations/facts';
import { isShownDate, isWallTime } from '@/utils/domain/checks/checks';
import { statuses } from '@/utils/domain/decision/decision';
import { channels, clocks, urgencies } from '@/utils/domain/norms/norms';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { openStates } from '@/utils/outbox/item';
import { decision } from './decision-look';
import {
  amount,
  date,
  flag,
  instant,
  type Look,
  listOf,
  mapOf,
  maybe,
  oneOf,
  orNull,
  recordOf,
  test,
  text,
  told,
  zone,
} from './look';

const hint = recordOf({ kind: text, value: text, label: maybe(text), team: maybe(text) });
const norm = orNull(
  recordOf({
    amount: test('number', (value) => Number.isFinite(value) && Number(value) > 0),
    unit: oneOf(clocks),
    escalation: maybe(listOf(recordOf({ amount, unit: oneOf(clocks), what: text }))),
  }),
);
const fieldsOf = (names: readonly string[], look: Look) =>
  recordOf(Object.fromEntries(names.map((name) => [name, look])));
/** Its notes are looked at one by one when they are read: a damaged one costs no document. */
const link = recordOf({ id: text, href: text });

/** What is drawn of a document needs to know whose it is. */
const documentLinks: Look = (value) =>
  mapOf(link)(value) ?? listOf(oneOf(destinationIds))(Object.keys(Object(value)));
const block = test('time', (value) => {
  const [start, end, ...rest] = Array.isArray(value) ? value : [];
  return rest.length === 0 && isWallTime(start, false) && isWallTime(end, true);
});
const dayOrTime = test('date', (value) => {
  const given = typeof value === 'string' ? value : '';
  return isShownDate(given.slice(0, 10)) && (given.length === 10 || isWallTime(given.slice(11), true));
});
const person = recordOf({
  id: text,
  name: text,
  place: maybe(text),
  addresses: listOf(hint),
  keys: listOf(text),
  zoneSource: told,
  zoneDate: date,
  isMe: flag,
  zone,
  week: fieldsOf(weekdays, listOf(block)),
  timeOff: maybe(listOf(recordOf({ from: dayOrTime, to: dayOrTime, label: text }))),
  holidays: maybe(listOf(recordOf({ date, name: text }))),
  travel: maybe(listOf(recordOf({ from: date, to: date, zone }))),
});

/** What both tables of the outbox hold. */
const task = {
  id: text,
  key: text,
  destination: oneOf(destinationIds),
  order: amount,
  state: oneOf([...openStates, 'done', 'cancelled']),
  at: instant,
  lease: orNull(recordOf({ token: text, from: instant, until: instant })),
  tries: amount,
  retryAt: orNull(instant),
  failure: orNull(recordOf({ words: told, fix: orNull(text) })),
  titles: maybe(listOf(text)),
};

/** What a row of each table must be, so that everything that reads it can use it. */
export const tableLooks: Readonly<Record<string, Look>> = {
  people: person,
  norms: recordOf({
    from: instant,
    team: fieldsOf(channels, fieldsOf(urgencies, norm)),
    people: mapOf(fieldsOf(channels, maybe(fieldsOf(urgencies, maybe(norm))))),
  }),
  drafts: (value) => draft(value) ?? (Object(value).state === 'open' ? openDraft(value) : null),
  decisions: recordOf({
    key: text,
    id: text,
    thread: text,
    savedAt: instant,
    savedBefore: maybe(listOf(instant)),
    links: maybe(documentLinks),
    decision,
  }),
  lines: recordOf({
    key: text,
    id: text,
    savedAt: instant,
    status: oneOf(statuses),
    title: text,
    decision: text,
    site: orNull(text),
    text,
  }),
  choices: recordOf({ thread: text, urgency: oneOf(urgencies), at: maybe(instant) }),
  health: recordOf({
    spot: text,
    site: text,
    found: amount,
    read: amount,
    at: instant,
    missingSince: orNull(instant),
  }),
  recent: recordOf({ site: text, hints: listOf(hint) }),
  outbox: recordOf({
    ...task,
    kind: oneOf(['create', 'update']),
    told: maybe(told),
    doubt: orNull(recordOf({ since: instant, vendorSince: orNull(instant), looks: amount, needed: amount })),
    link: orNull(link),
  }),
  duplicateChecks: recordOf({
    ...task,
    of: oneOf(['create', 'update']),
    made: link,
    others: listOf(text),
    places: listOf(text),
    left: orNull(text),
  }),
  snapshots: recordOf({ item: text, decision }),
  connections: (value) => connection(value) ?? settings(value),
  paces: recordOf({ destination: text, full: amount, held: amount, skew: orNull(amount) }),
  ledger: recordOf({
    at: instant,
    host: text,
    method: text,
    bytes: amount,
    why: told,
    status: maybe(orNull(amount)),
  }),
};

const connection = recordOf({
  destination: oneOf(destinationIds),
  account: text,
  place: maybe(orNull(recordOf({ name: text }))),
  connectedAt: instant,
});

/** As its vendor's own check says; the token must get into no sentence, so no finer part is named. */
const settings: Look = (value) => {
  const { destination, settings: stored } = Object(value) as Record<string, unknown>;
  const id = String(destination);
  const isWhole = isDestination(id) && destinationFacts[id].isSettings(stored);
  return isWhole ? null : { field: 'settings', expected: 'record' };
};
const draft = recordOf({
  key: text,
  state: oneOf(['reading', 'failed', 'open']),
  at: instant,
  why: maybe(told),
});
const openDraft = recordOf({ decision });
