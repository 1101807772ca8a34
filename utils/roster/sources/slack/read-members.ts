import { isRecord } from '@/utils/domain/checks/checks';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { readSlackUser } from '../../file/slack-user';
import { listed } from '../../listed';
import { weekForm } from '../../person-form';
import { ProblemList } from '../../problem-list';
import { type FieldProblem, readForm } from '../../read-form';
import type { LoadedRoster, RosterRow, RowProblem } from '../../source';
import { short } from '../../text/address-text';
import { nineToFive } from '../../text/full-week';
import { zoneSource } from '../../zone-source';
import { readZone } from '../../zones/read-zone';
import type { UserGroupsContext } from './read-user-groups';

export interface MembersContext {
  /** Plain date: Slack says no date with a zone. */
  readonly today: string;
  /** Whether the token may see e-mail addresses; null where Slack did not say. */
  readonly seesEmails: boolean | null;
}

export interface ReadMembers extends Omit<LoadedRoster, 'revision' | 'groups'> {
  /** Who is who, for groups that name members by their ids. */
  readonly members: Pick<UserGroupsContext, 'rowOf' | 'leftOut'>;
}

/** Why somebody is no row: who left, programs, and people of other workspaces, of whom Slack says no zone. */
type LeftOut = 'deactivated' | 'bots' | 'strangers';

/** The emoji of Slack's own statuses for being away: *Vacationing* and *Out sick*. */
const awayEmoji = /^:(?:palm_tree|face_with_thermometer):$/;

/**
 * Members as `users.list` gives them, as rows of people; `line` is the place in the list, from 1. Only what Slack knows
 * is given: names, addresses and zones. A status is a sentence of its author's and becomes nothing else.
 */
export function readMembers(members: readonly unknown[], context: MembersContext): ReadMembers {
  const rows: RosterRow[] = [];
  const problems = new ProblemList();
  const notes: RowProblem[] = [];
  const rowOf = new Map<string, string>();
  const leftOut = new Set<string>();
  const left: Record<LeftOut, string[]> = { deactivated: [], bots: [], strangers: [] };
  for (const [at, member] of members.entries()) {
    const read = readMember(member, at + 1, context);
    const { id } = Object(member) as Record<string, unknown>;
    if ('leftOut' in read) {
      left[read.leftOut].push(read.name);
      if (read.leftOut !== 'strangers') leftOut.add(String(id));
    } else if (!('row' in read)) problems.add(read.problems);
    else {
      problems.add(read.problems);
      rows.push(read.row);
      if (read.row.id !== undefined) rowOf.set(String(id), read.row.id);
      notes.push(...notesOf(member, read.row, context));
    }
  }
  if (context.seesEmails === false) {
    notes.unshift({ line: 0, field: 'email', what: phrase('sources.slack-no-emails') });
  }
  for (const why of ['deactivated', 'bots', 'strangers'] as const) {
    const names = left[why];
    if (names.length > 0) notes.push({ line: 0, field: 'status', what: leftOutWords(why, names) });
  }
  return { rows, problems: problems.all(), notes, members: { rowOf, leftOut } };
}

function leftOutWords(why: LeftOut, names: readonly string[]): Phrase {
  const told = { count: names.length, names: listed(names, 5) };
  if (why === 'bots') return phrase('sources.slack-bots', told);
  return why === 'deactivated'
    ? phrase('sources.slack-deactivated', told)
    : phrase('sources.slack-strangers', told);
}

type ReadMember =
  | { readonly row: RosterRow; readonly problems: readonly RowProblem[] }
  | { readonly problems: readonly RowProblem[] }
  | { readonly leftOut: LeftOut; readonly name: string };

function readMember(member: unknown, line: number, context: MembersContext): ReadMember {
  const read = readSlackUser(member);
  if (read === null || !isRecord(member)) {
    return { problems: [{ line, field: 'entry', what: phrase('sources.slack-entry') }] };
  }
  const { name = '', email = '', slack = '', zone: tz = '' } = read.cells;
  const { display_name: shownAs } = Object(member.profile) as Record<string, unknown>;
  const display = typeof shownAs === 'string' ? shownAs.trim() : '';
  const leftOut = (why: LeftOut) => ({ leftOut: why, name: short(name || slack) });
  if (read.gone !== null) return leftOut(read.gone === 'bot' ? 'bots' : 'deactivated');
  // Such a flag is true of everybody who uses this app, too. Who is in the workspace has an address.
  if (member.is_app_user === true && context.seesEmails === true && email === '') return leftOut('bots');
  if (member.is_stranger === true && tz === '') return leftOut('strangers');
  const zone = tz === '' ? null : readZone(tz);
  const shown = display !== '' && display.toLowerCase() !== name.toLowerCase() ? display : '';
  const form = {
    name,
    place: '',
    emails: email,
    slackIds: slack,
    names: shown.replace(/[\\;]/g, '\\$&'),
    zone: zone?.ok === true ? zone.zone : 'UTC',
    week: weekForm(nineToFive),
    timeOff: [],
    holidays: [],
    travel: [],
    zoneSource: '',
    zoneDate: context.today,
  };
  const whole = readForm(form);
  // An address or a display name that cannot be used costs itself: the id names the person all the same.
  const checked = whole.ok ? whole : readForm({ ...form, emails: '', names: '' });
  const tellAll = (found: readonly FieldProblem[]) =>
    found.map(({ what }) => ({ line, name: short(name), field: 'entry', what }));
  if (!checked.ok) return { problems: tellAll(checked.problems) };
  const problems = whole.ok ? [] : tellAll(whole.problems);
  const unread = whole.ok ? {} : { unread: ['addresses'] as const };
  const row = { ...checked.person, ...unread, zoneSource: zoneSource('slack'), line, id: slack };
  if (zone?.ok === true) return { row: { ...row, given: ['addresses', 'zone'] }, problems };
  const noZone =
    zone === null ? phrase('sources.slack-no-zone') : phrase('sources.slack-zone', { zone: short(tz) });
  return { row: { ...row, given: ['addresses'], noZone }, problems };
}

/** What is to be known of somebody who is taken: a guest, a status that may mean away, no address. */
function notesOf(
  member: unknown,
  { name, addresses }: RosterRow,
  { seesEmails }: MembersContext,
): RowProblem[] {
  const { is_restricted: isGuest, profile } = Object(member) as Record<string, unknown>;
  const { status_text: text, status_emoji: emoji } = Object(profile) as Record<string, unknown>;
  const tell = (field: string, what: Phrase): RowProblem => ({ line: 0, name, field, what });
  const hasEmail = addresses.some(({ kind }) => kind === 'email');
  return [
    ...(isGuest === true ? [tell('status', phrase('sources.slack-guest'))] : []),
    ...(awayEmoji.test(String(emoji))
      ? [tell('status', phrase('sources.slack-status', { text: short(String(text || emoji)) }))]
      : []),
    // Where nobody has one, that is told once.
    ...(!hasEmail && seesEmails !== false ? [tell('email', phrase('sources.slack-no-email'))] : []),
  ];
}
