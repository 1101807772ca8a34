import type { Person } from '@/utils/domain/people/person';
import { foldText, hasAllWords, searchWords } from '@/utils/domain/text/find-words';
import { logPath } from '@/utils/platform/log-decision';
import { planPath } from '@/utils/platform/plan-path';
import type { AwayWords } from '@/utils/words/made/room-away';
import type { LabelsWords } from '@/utils/words/made/room-labels';
import type { PopupWords } from '@/utils/words/made/room-popup';
import type { StripWords } from '@/utils/words/made/room-strip';
import type { Say } from '@/utils/words/say';
import type { ChosenGroup } from '../chosen-group';

/** What the popup can be told to do by its search: to open a page, somebody's card, the waits, the reader's own time off, to show one group alone, or to log the thread. */
export type PopupCommand = { readonly id: string; readonly label: string } & (
  | { readonly does: 'page'; readonly href: string }
  | { readonly does: 'person'; readonly person: Person }
  | { readonly does: 'group'; readonly group: ChosenGroup }
  | { readonly does: 'log' | 'waits' | 'away' | 'options' }
);

/** What there is to do besides: it isn't offered where it can't be done. */
export interface CanDo {
  readonly canLog: boolean;
  readonly hasWaits: boolean;
  /** Whether the reader is in the list, whose time off can be written. */
  readonly hasMe: boolean;
}

type SayCommand = Say<PopupWords & StripWords & LabelsWords & AwayWords>;

/** So many are shown. */
const most = 6;
/** What is shorter begins many words. */
const shortest = 2;

/**
 * The commands that have every typed word, those of no person first. Who types a name alone looks for the person, whose
 * commands need a word that the name doesn't have; a group is found by its name.
 */
export function commandsFor(
  search: string,
  { people, groups }: { readonly people: readonly Person[]; readonly groups: readonly ChosenGroup[] },
  can: CanDo,
  say: SayCommand,
): readonly PopupCommand[] {
  const words = searchWords(search);
  if (words.join('').length < shortest) return [];
  const fits = (label: string) => hasAllWords(foldText(label), words);
  const found = generalCommands(can, say).filter(({ label }) => fits(label));
  for (const group of groups) {
    if (found.length >= most) break;
    const isNamed = hasAllWords(foldText(group.name), words);
    const all = commandsOfGroup(group, say);
    found.push(...all.filter(({ does, label }) => fits(label) && (does === 'group' || !isNamed)));
  }
  for (const person of people) {
    if (found.length >= most) break;
    if (hasAllWords(foldText(person.name), words)) continue;
    found.push(...commandsOf(person, say).filter(({ label }) => fits(label)));
  }
  return found.slice(0, most);
}

function generalCommands({ canLog, hasWaits, hasMe }: CanDo, say: SayCommand): PopupCommand[] {
  return [
    ...(canLog ? [{ id: 'log', label: say('labels.log-decision'), does: 'log' as const }] : []),
    { id: 'plan', label: say('popup.plan'), does: 'page', href: planPath() },
    { id: 'decisions', label: say('popup.open-log'), does: 'page', href: logPath() },
    { id: 'day', label: say('strip.title'), does: 'page', href: '/day.html' },
    ...(hasWaits ? [{ id: 'waits', label: say('popup.waits'), does: 'waits' as const }] : []),
    ...(hasMe ? [{ id: 'away', label: say('away.open'), does: 'away' as const }] : []),
    { id: 'options', label: say('popup.options'), does: 'options' },
  ];
}

function commandsOfGroup(group: ChosenGroup, say: SayCommand): PopupCommand[] {
  const { id, name } = group;
  const label = say('popup.only-group', { name, count: group.people.size });
  const plan = { id: `plan-group:${id}`, label: say('popup.plan-with', { name }) };
  return [
    { id: `group:${id}`, label, does: 'group', group },
    { ...plan, does: 'page', href: planPath({ group: id }) },
  ];
}

function commandsOf(person: Person, say: SayCommand): PopupCommand[] {
  const { id, name, isMe } = person;
  const open = { id: `open:${id}`, label: say('popup.open-person', { name }) };
  if (isMe) return [{ ...open, does: 'person', person }];
  const plan = { id: `plan:${id}`, label: say('popup.plan-with', { name }) };
  return [
    { ...plan, does: 'page', href: planPath({ people: [id] }) },
    { ...open, does: 'person', person },
  ];
}
