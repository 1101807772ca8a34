import type { ToldNeed } from '@/utils/domain/attention/need';
import { isSameOverrides, normChanges } from '@/utils/domain/norms/norm-changes';
import { type NormVersion, normsAt, type Urgency } from '@/utils/domain/norms/norms';
import type { Owed } from '@/utils/domain/owed/owed';
import type { Favourite } from '@/utils/domain/people/favourite';
import type { PlannedMeeting } from '@/utils/domain/planner/planned-meeting';
import type { Wait } from '@/utils/domain/waits/wait';
import type { DisplaySettings } from '@/utils/platform/signals';
import { inPortions } from '@/utils/roster/file/in-portions';
import type { HolidaySet } from '@/utils/roster/holidays/holiday-set';
import type { RowProblem } from '@/utils/roster/source';
import type {
  StoredChoice,
  StoredDecision,
  StoredDraft,
  StoredGroup,
  StoredPerson,
} from '@/utils/store/database';
import { withGroupKeys, withKeys } from '@/utils/store/with-keys';
import { type Phrase, phrase } from '@/utils/words/phrase';
import type { Here } from './backup';
import { withSourcesHere } from './group-origin';
import { layeredWithoutGroups, layersWithoutGroups } from './layers-without-groups';
import type { PlanItem, Preference } from './plan.types';
import { planDecisions, planDrafts } from './plan-decisions';
import { planFavourites } from './plan-favourites';
import { planGroups } from './plan-groups';
import { planHolidays } from './plan-holidays';
import { type LayeredWrites, layeredRows, planLayered } from './plan-layered';
import { planMeetings } from './plan-meetings';
import { planDone, planOwed } from './plan-owed';
import { planPeople } from './plan-people';
import { planSources, type SourceWrite } from './plan-sources';
import { planWaits } from './plan-waits';
import type { ReadBackup } from './read-backup';
import { renameIn } from './rename';
import { type BackupSettings, planSettings } from './settings';

/** What an import would write. */
export interface RestoreWrites {
  readonly sources: readonly SourceWrite[];
  /** People who are the user's own. */
  readonly people: readonly StoredPerson[];
  /** People who come of sources. */
  readonly layered: LayeredWrites;
  readonly holidaySets: readonly HolidaySet[];
  readonly groups: readonly StoredGroup[];
  readonly norms: readonly NormVersion[];
  readonly decisions: readonly StoredDecision[];
  readonly drafts: readonly StoredDraft[];
  readonly choices: readonly StoredChoice[];
  readonly waits: readonly Wait[];
  readonly meetings: readonly PlannedMeeting[];
  readonly owed: readonly Owed[];
  readonly told: readonly ToldNeed[];
  readonly favourites: readonly Favourite[];
  readonly display: DisplaySettings | null;
  readonly settings: BackupSettings;
}

export interface RestorePlan {
  readonly items: readonly PlanItem[];
  readonly writes: RestoreWrites;
  /** What of the file cannot be read and is left out. */
  readonly problems: readonly RowProblem[];
}

/**
 * What a file would add and change. Nothing that is only here ever goes. Of two states of a decision or a draft
 * the newer holds; all else that differs is decided by `prefer`. `when` writes an instant (epoch ms). The page goes
 * on meanwhile.
 */
export async function planRestore(
  given: ReadBackup,
  here: Here,
  prefer: Preference,
  when: (at: number) => string,
): Promise<RestorePlan> {
  const file = layersWithoutGroups(given, here.groups);
  const sources = planSources(file, here, prefer, when);
  const rows = layeredRows(file, sources);
  const clean = layeredWithoutGroups(rows, here.groups);
  const layered = planLayered(clean.rows, file, here, sources.ids, prefer);
  const plain = { ...file, rows: file.rows.filter((row) => !rows.has(row)) };
  const people = planPeople(plain, here.people, prefer, here.groups);
  const ids = new Map([...people.ids, ...layered.ids]);
  const coming = [...people.writes, ...layered.writes.added.map(({ person }) => person)];
  const isComing = new Set(coming.map(({ id }) => id));
  const sets = planHolidays(
    file.holidaySets,
    here.holidaySets,
    {
      file: file.rows,
      here: here.people,
      idOf: (id) => ids.get(id) ?? id,
      isComing: (id) => isComing.has(id),
    },
    prefer,
  );
  const named = renameIn(ids);
  const fileGroups = file.groups.map((group) => withSourcesHere(named.group(group), sources.ids));
  const groups = planGroups(
    fileGroups,
    here.groups,
    [...here.people, ...coming, ...clean.rows.keys()],
    prefer,
  );
  const locked = here.isNormsLocked ? here.norms : null;
  const others = ofOthers(here.norms, new Set(file.rows.map(({ id = '' }) => ids.get(id) ?? id)));
  const versions = file.norms.map(named.norms).map(underLock(locked)).map(others);
  const norms = planNorms(versions, here.norms, prefer, when);
  const decisions = await planDecisions(await renamed(file.decisions, named.entry), here, prefer, when);
  const drafts = await planDrafts(await renamed(file.drafts, named.entry), here, prefer, when);
  const choices = planChoices(file.choices, here.choices, prefer);
  const waits = planWaits(file.waits.map(named.wait), here.waits);
  const meetings = planMeetings(file.meetings.map(named.meeting), here.meetings);
  const owed = planOwed(file.owed, here.owed);
  const done = planDone(file.done, here.done, [...here.decisions, ...file.decisions]);
  const favourites = planFavourites(file.favourites.map(named.favourite), here.favourites, [
    ...here.people,
    ...coming,
  ]);
  const display = planDisplay(file.display, here.display, prefer);
  const settings = planSettings(file.settings, here.settings, prefer);
  const parts = [
    sources,
    people,
    layered,
    clean,
    sets,
    groups,
    norms,
    decisions,
    drafts,
    choices,
    waits,
    meetings,
    owed,
    done,
    favourites,
    display,
    settings,
  ];
  return {
    items: parts.flatMap(({ items }) => items),
    writes: {
      sources: sources.writes,
      people: people.writes.map(withKeys),
      layered: layered.writes,
      holidaySets: sets.writes,
      groups: groups.writes.map(withGroupKeys),
      norms: norms.writes,
      decisions: decisions.writes,
      drafts: drafts.writes,
      choices: choices.writes,
      waits: waits.writes,
      meetings: meetings.writes,
      owed: owed.writes,
      told: done.writes,
      favourites: favourites.writes,
      display: display.write,
      settings: settings.writes,
    },
    problems: file.problems,
  };
}

async function renamed<Entry>(entries: readonly Entry[], rename: (entry: Entry) => Entry): Promise<Entry[]> {
  const done: Entry[] = [];
  await inPortions(entries, (entry) => done.push(rename(entry)) > 0);
  return done;
}

function planNorms(
  file: readonly NormVersion[],
  here: readonly NormVersion[],
  prefer: Preference,
  when: (at: number) => string,
) {
  const newest = Math.max(...here.map(({ from }) => from), 0);
  const writes: NormVersion[] = [];
  const items = file.map((version): PlanItem => {
    const mine = here.find(({ from }) => from === version.from);
    const item = (verdict: PlanItem['verdict'], note: Phrase | null = null) => {
      const name = phrase('backup.norms-from', { time: when(version.from) });
      return { kind: 'norms', name, verdict, note } as const;
    };
    if (mine === undefined) {
      writes.push(version);
      return item('added', version.from > newest ? phrase('backup.norms-newer') : null);
    }
    if (isSameVersion(mine, version)) return item('same');
    if (prefer === 'here') return item('kept', phrase('backup.norms-differ'));
    writes.push(version);
    return item('changed', phrase('backup.norms-differ'));
  });
  return { items, writes };
}

/** Norms that administrators lock go on: a version that would be in force has theirs, and people's own of the file. */
function underLock(here: readonly NormVersion[] | null) {
  return (version: NormVersion): NormVersion => {
    if (here === null) return version;
    const { team, from } = normsAt(here, Number.MAX_SAFE_INTEGER);
    const { given: _, changedBy: __, ...rest } = version;
    return version.from < from ? version : { ...rest, team };
  };
}

/**
 * Versions of a file that would be in force, or begin with one here, keep the own norms of people whom the file does not have
 * (`listed`: those whom it has, by their ids here): it says nothing of them.
 */
function ofOthers(here: readonly NormVersion[], listed: ReadonlySet<string>) {
  const without = (own: NormVersion['people'] = {}) =>
    Object.fromEntries(Object.entries(own).filter(([id]) => !listed.has(id)));
  return (version: NormVersion): NormVersion => {
    const newest = here.toSorted((one, other) => one.from - other.from).at(-1);
    const isLater = newest !== undefined && version.from > newest.from;
    const mine = here.find(({ from }) => from === version.from) ?? (isLater ? newest : undefined);
    if (mine === undefined) return version;
    const given = { ...without(mine.givenPeople), ...version.givenPeople };
    return {
      ...version,
      people: { ...without(mine.people), ...version.people },
      ...(Object.keys(given).length === 0 ? {} : { givenPeople: given }),
    };
  };
}

function isSameVersion(one: NormVersion, other: NormVersion): boolean {
  const ids = [...Object.keys(one.people), ...Object.keys(other.people)];
  return (
    normChanges({ ...one, people: {} }, { ...other, people: {} }).length === 0 &&
    ids.every((id) => isSameOverrides(one.people[id] ?? {}, other.people[id] ?? {}))
  );
}

const urgencies = {
  urgent: 'norms.urgent',
  standard: 'norms.standard',
  'non-urgent': 'norms.non-urgent',
  'no-reply-needed': 'norms.no-reply-needed',
} as const satisfies Record<Urgency, string>;

function planChoices(file: readonly StoredChoice[], here: readonly StoredChoice[], prefer: Preference) {
  const mine = new Map(here.map(({ thread, urgency }) => [thread, urgency]));
  const writes = file.filter(({ thread, urgency }) => {
    const own = mine.get(thread);
    return own === undefined || (own !== urgency && prefer === 'file');
  });
  const items = file.map(({ thread, urgency }): PlanItem => {
    const own = mine.get(thread);
    const verdict =
      own === undefined ? 'added' : own === urgency ? 'same' : prefer === 'file' ? 'changed' : 'kept';
    const note =
      own === undefined || own === urgency
        ? null
        : phrase('backup.urgency-differs', {
            here: phrase(urgencies[own]),
            file: phrase(urgencies[urgency]),
          });
    return { kind: 'urgency', name: phrase('backup.urgency-of', { thread }), verdict, note };
  });
  return { items, writes };
}

function planDisplay(file: DisplaySettings | null, here: DisplaySettings, prefer: Preference) {
  if (file === null) return { items: [], write: null };
  const isSame = file.hourCycle === here.hourCycle && file.locale === here.locale;
  const isUntouched = here.hourCycle === 'auto' && here.locale === null;
  const takes = !isSame && (isUntouched || prefer === 'file');
  const verdict = isSame ? 'same' : takes ? 'changed' : 'kept';
  const item: PlanItem = { kind: 'display', name: phrase('backup.display'), verdict, note: null };
  return { items: [item], write: takes ? file : null };
}
