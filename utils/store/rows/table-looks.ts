import { peopleVendorOf, vendorFactsOf } from '@/utils/connections/list';
import { destinationIds } from '@/utils/destinations/facts';
import { isShownDate, isWallTime } from '@/utils/domain/checks/checks';
import { statuses } from '@/utils/domain/decision/decision';
import { groupAddressKinds, memberKinds } from '@/utils/domain/groups/group';
import { channels, clocks, urgencies } from '@/utils/domain/norms/norms';
import { weekdays } from '@/utils/domain/time/calendar.types';
import { taskSystemIds } from '@/utils/tasks/facts';
import { decision } from './decision-look';
import {
  amount,
  anyText,
  date,
  flag,
  instant,
  type Look,
  listOf,
  mapOf,
  maybe,
  once,
  oneOf,
  orNull,
  recordOf,
  test,
  told,
  zone,
} from './look';
import { lookAheadLooks } from './look-ahead-looks';
import { documentLink, outboxLooks } from './outbox-looks';

const hint = recordOf({ kind: anyText, value: anyText, label: maybe(anyText), team: maybe(anyText) });
const fieldsOf = (names: readonly string[], look: Look) =>
  recordOf(Object.fromEntries(names.map((name) => [name, look])));
const block = test('time', (value) => {
  const [start, end, ...rest] = Array.isArray(value) ? value : [];
  return rest.length === 0 && isWallTime(start, false) && isWallTime(end, true);
});
const week = once(fieldsOf(weekdays, listOf(block)));
/** The hours that a step of a norm waits for. */
const hoursOfPerson = recordOf({ address: hint });
const hoursOfChannel = recordOf({ of: oneOf(['channel']), zone, week });
const norm = orNull(
  recordOf({
    amount: test('number', (value) => Number.isFinite(value) && Number(value) > 0),
    unit: oneOf(clocks),
    escalation: maybe(
      listOf(
        recordOf({
          amount,
          unit: oneOf(clocks),
          what: anyText,
          hours: maybe((value) => (Object(value).of === 'person' ? hoursOfPerson : hoursOfChannel)(value)),
        }),
      ),
    ),
  }),
);

/** What is drawn of a document needs to know whose it is. */
const documentLinks: Look = (value) =>
  mapOf(documentLink)(value) ?? listOf(oneOf(destinationIds))(Object.keys(Object(value)));
const dayOrTime = test('date', (value) => {
  const given = typeof value === 'string' ? value : '';
  return isShownDate(given.slice(0, 10)) && (given.length === 10 || isWallTime(given.slice(11), true));
});
const timeOff = listOf(
  recordOf({
    from: dayOrTime,
    to: dayOrTime,
    label: anyText,
    source: maybe(recordOf({ by: anyText, on: date })),
  }),
);
const holidays = listOf(recordOf({ date, name: anyText }));
const travel = listOf(recordOf({ from: date, to: date, zone }));
const person = recordOf({
  id: anyText,
  name: anyText,
  place: maybe(anyText),
  addresses: listOf(hint),
  keys: listOf(anyText),
  zoneSource: told,
  zoneDate: date,
  isMe: flag,
  zone,
  week,
  timeOff: maybe(timeOff),
  holidays: maybe(holidays),
  travel: maybe(travel),
});

/** What a row of a layer gives of a person. */
const ownNorms = fieldsOf(channels, maybe(fieldsOf(urgencies, maybe(norm))));

const layerRow = {
  fields: recordOf({
    name: maybe(anyText),
    place: maybe(orNull(anyText)),
    zone: maybe(recordOf({ id: zone, source: told, date })),
    week: maybe(week),
    timeOff: maybe(timeOff),
    holidays: maybe(holidays),
    travel: maybe(travel),
  }),
  addresses: listOf(hint),
};

/** What a row of each table must be, so that everything that reads it can use it. */
export const tableLooks: Readonly<Record<string, Look>> = {
  people: person,
  groups: recordOf({
    id: anyText,
    name: anyText,
    addresses: listOf(recordOf({ kind: oneOf(groupAddressKinds), value: anyText, team: maybe(anyText) })),
    members: listOf(recordOf({ kind: oneOf(memberKinds), id: anyText })),
    quorum: (value) => (value === 'all' ? null : amount(value)),
    keys: listOf(anyText),
  }),
  norms: recordOf({
    from: instant,
    team: fieldsOf(channels, fieldsOf(urgencies, norm)),
    people: mapOf(ownNorms),
    givenPeople: maybe(mapOf(ownNorms)),
    given: maybe(fieldsOf(channels, fieldsOf(urgencies, norm))),
    changedBy: maybe(anyText),
  }),
  drafts: (value) => draft(value) ?? (Object(value).state === 'open' ? openDraft(value) : null),
  decisions: recordOf({
    key: anyText,
    id: anyText,
    thread: anyText,
    savedAt: instant,
    savedBefore: maybe(listOf(instant)),
    links: maybe(documentLinks),
    decision,
  }),
  lines: recordOf({
    key: anyText,
    id: anyText,
    savedAt: instant,
    status: oneOf(statuses),
    title: anyText,
    decision: anyText,
    site: orNull(anyText),
    text: anyText,
  }),
  choices: recordOf({ thread: anyText, urgency: oneOf(urgencies), at: maybe(instant) }),
  health: recordOf({
    spot: anyText,
    site: anyText,
    found: amount,
    read: amount,
    at: instant,
    missingSince: orNull(instant),
  }),
  recent: recordOf({ site: anyText, hints: listOf(hint) }),
  ...outboxLooks,
  snapshots: recordOf({ item: anyText, decision }),
  connections: (value) => connection(value) ?? settings(value),
  paces: recordOf({ destination: anyText, full: amount, held: amount, skew: orNull(amount) }),
  // What is put back from it is looked at again as a person.
  imports: recordOf({
    ...{ id: anyText, at: instant, norms: maybe(mapOf(ownNorms)) },
    people: listOf(recordOf({ after: recordOf({ id: anyText }) })),
  }),
  sources: recordOf({
    id: anyText,
    kind: anyText,
    name: anyText,
    place: amount,
    every: oneOf(['off', 'hourly', 'daily']),
    norms: maybe(orNull(fieldsOf(channels, fieldsOf(urgencies, norm)))),
    loadedAt: instant,
    failure: orNull(recordOf({ since: instant, at: instant, words: told })),
    problems: listOf(recordOf({ line: amount, field: anyText, what: told })),
    remarks: maybe(listOf(told)),
  }),
  sourceRows: recordOf({
    source: anyText,
    id: anyText,
    ...layerRow,
    norms: maybe(ownNorms),
    goneSince: orNull(instant),
    away: maybe(timeOff),
  }),
  mergeNotes: recordOf({
    id: anyText,
    shared: listOf(recordOf({ address: hint, source: anyText, rows: listOf(anyText) })),
    incomplete: listOf(recordOf({ id: anyText, name: orNull(anyText), lacks: anyText })),
  }),
  own: recordOf({
    id: anyText,
    ...layerRow,
    without: listOf(hint),
    known: listOf(anyText),
    isMe: flag,
    isHidden: flag,
    away: maybe(timeOff),
    norms: maybe(oneOf(['edited', 'chosen'])),
  }),
  favourites: recordOf({ person: anyText, at: instant }),
  holidaySets: recordOf({
    person: anyText,
    place: recordOf({ country: anyText, state: orNull(anyText), region: orNull(anyText) }),
    called: listOf(anyText),
    computed: date,
    until: date,
    days: listOf(recordOf({ date, key: anyText, name: anyText, kept: orNull(anyText) })),
  }),
  teamLines: recordOf({
    key: anyText,
    id: anyText,
    place: anyText,
    savedAt: instant,
    status: orNull(oneOf(statuses)),
    statusText: anyText,
    title: anyText,
    decision: anyText,
    by: orNull(anyText),
    href: anyText,
    thread: anyText,
    text: anyText,
  }),
  teamLooks: recordOf({
    place: anyText,
    mapped: anyText,
    at: orNull(instant),
    wholeAt: orNull(instant),
    since: orNull(instant),
    unread: listOf(anyText),
    names: mapOf(orNull(anyText)),
    cut: orNull(amount),
    failure: orNull(recordOf({ words: told, retryAt: orNull(instant) })),
  }),
  ...lookAheadLooks,
  ledger: recordOf({
    at: instant,
    host: anyText,
    method: anyText,
    bytes: amount,
    why: told,
    status: maybe(orNull(amount)),
  }),
};

const destination: Look = (value) =>
  peopleVendorOf(String(value)) === null ? oneOf([...destinationIds, ...taskSystemIds])(value) : null;
const connection = recordOf({
  destination,
  account: anyText,
  place: maybe(orNull(recordOf({ name: anyText }))),
  connectedAt: instant,
});

/** As its vendor's own check says; the token must get into no sentence, so no finer part is named. */
const settings: Look = (value) => {
  const { destination, settings: stored } = Object(value) as Record<string, unknown>;
  const id = String(destination);
  const isWhole = vendorFactsOf(id)?.isSettings(stored) === true;
  return isWhole ? null : { field: 'settings', expected: 'record' };
};
const draft = recordOf({
  key: anyText,
  state: oneOf(['reading', 'failed', 'open']),
  at: instant,
  why: maybe(told),
  address: maybe(anyText),
});
const openDraft = recordOf({ decision });
