import { lineOf } from '../../utils/domain/decision/decision-line.ts';
import { shippedNorms } from '../../utils/domain/norms/norms.ts';
import { hintKey } from '../../utils/domain/people/hint.ts';
import { untouched } from '../../utils/outbox/item.ts';
import { sampleTeam } from '../../utils/roster/sample-team.ts';
import { rollout } from './sample-decisions.ts';

const at = Date.UTC(2026, 10, 16, 9);

/** For tests: a good row of each table under a key of its own, as the tables hold them. */
export function sampleRows(key: string): Readonly<Record<string, object>> {
  const [person] = sampleTeam(Temporal.PlainDate.from('2026-11-22'));
  const decision = { ...rollout, key, id: `2026-11-16-${key}`, title: `Rollout ${key}` };
  const { id } = decision;
  // Instants are primary keys of norms.
  const from = at + [...key].reduce((sum, char) => sum * 31 + char.charCodeAt(0), 0) * 60_000;
  return {
    people: {
      ...person,
      ...{ id: key, isMe: false, name: `Person ${key}` },
      keys: (person?.addresses ?? []).map(hintKey),
    },
    norms: { from, team: shippedNorms, people: { [key]: { 'e-mail': { urgent: null } } } },
    drafts: { key, state: 'open', at, decision },
    decisions: { key, id, thread: `gmail:${key}`, savedAt: at, savedBefore: [at], decision },
    lines: lineOf(decision, id, at),
    choices: { thread: `gmail:${key}`, urgency: 'urgent', at },
    health: { spot: `gmail:${key}`, site: 'gmail', found: 1, read: 1, at, missingSince: null },
    recent: { site: key, hints: [{ kind: 'email', value: 'ana@fern.example', label: 'Ana' }] },
    outbox: {
      id: key,
      key,
      destination: 'notion',
      place: null,
      kind: 'create',
      order: 1,
      state: 'queued',
      at,
      ...untouched,
    },
    duplicateChecks: {
      id: key,
      key,
      destination: 'notion',
      place: null,
      order: 1,
      state: 'waiting',
      at,
      lease: null,
      tries: 0,
      retryAt: at,
      failure: null,
      of: 'create',
      made: { id: key, href: 'https://www.notion.so/page' },
      others: [],
      places: [],
      left: null,
    },
    tasks: {
      ...{ id: `asana ${key}#1`, key: `${key}#1`, decision: key, destination: 'asana' },
      place: { projectId: '7', workspaceId: '9', name: 'Rollout' },
      kind: 'create',
      order: 1,
      state: 'queued',
      at,
      ...untouched,
      what: 'Tell every team',
      due: '2026-12-04',
      assignee: { id: '345', name: 'Ana Duarte' },
    },
    taskChecks: {
      id: `asana ${key}#1 duplicate check`,
      key: `${key}#1`,
      destination: 'asana',
      place: null,
      order: 1,
      state: 'waiting',
      at,
      lease: null,
      tries: 0,
      retryAt: at,
      failure: null,
      of: 'create',
      made: { id: '500', href: 'https://app.asana.com/0/7/500' },
      others: [],
      places: [],
      left: null,
    },
    snapshots: { item: key, decision },
    connections: {
      destination: 'notion',
      settings: { token: 't' },
      account: 'Ana',
      place: null,
      connectedAt: at,
    },
    paces: { destination: key, full: at, held: 0, skew: null },
    sources: {
      id: key,
      kind: 'address',
      settings: { url: 'https://files.example/team.csv' },
      name: `Source ${key}`,
      ...{ place: 1, every: 'daily', revision: null, loadedAt: at, failure: null, problems: [] },
    },
    sourceRows: { source: key, id: key, fields: { name: 'Ana' }, addresses: [], seen: at, goneSince: null },
    own: {
      id: key,
      fields: { place: 'Porto' },
      ...{ addresses: [], without: [], isMe: false, isHidden: false, seen: at, known: [`row:${key}:1`] },
    },
    mergeNotes: { id: key, shared: [], incomplete: [] },
    holidaySets: {
      person: key,
      place: { country: 'DE', state: 'BY', region: null },
      called: ['Bayern'],
      computed: '2026-11-29',
      until: '2028-12-31',
      days: [{ date: '2027-01-06', key: '01-06', name: 'Epiphany', kept: null }],
    },
    groups: {
      id: key,
      name: `Group ${key}`,
      addresses: [{ kind: 'channel-name', value: key }],
      members: [{ kind: 'person', id: key }],
      quorum: 1,
      keys: [`channel-name:${key}`],
    },
    waits: {
      key,
      thread: {
        site: 'gmail',
        id: '19aa01',
        title: 'Move',
        permalink: 'https://mail.google.com/mail/#all/19aa01',
      },
      people: [{ id: key, channel: 'e-mail' }],
      ...{ want: 'all', urgency: 'standard', sentAt: at, norms: null, replies: [{ id: key, at }] },
      ...{ state: 'open', metAt: null, isByHand: false, endedAt: null },
    },
    meetings: { key, savedAt: at, from: at, minutes: 30, people: [{ id: key, outside: 15 }] },
    told: { id: `objection:${key}@${at}`, at, isDone: true },
    favourites: { person: key, at },
    owed: {
      ...{ key, site: 'gmail', threadId: '19aa02', title: 'Move' },
      ...{
        permalink: 'https://mail.google.com/mail/#all/19aa02',
        channel: 'e-mail',
        sentAt: at,
        doneAt: null,
      },
      from: { kind: 'email', value: 'kim@team.example', label: 'Kim' },
    },
    ledger: {
      at,
      host: 'api.notion.com',
      method: 'GET',
      bytes: 0,
      why: 'Checking the connection',
      status: 200,
    },
  };
}
