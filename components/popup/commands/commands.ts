import type { Person } from '@/utils/domain/people/person';
import { foldText, hasAllWords, searchWords } from '@/utils/domain/text/find-words';
import { logPath } from '@/utils/platform/log-decision';
import { planPath } from '@/utils/platform/plan-path';
import type { LabelsWords } from '@/utils/words/made/room-labels';
import type { PopupWords } from '@/utils/words/made/room-popup';
import type { StripWords } from '@/utils/words/made/room-strip';
import type { Say } from '@/utils/words/say';

/** What the popup can be told to do by its search: to open a page, somebody's card, the waits, or to log the thread. */
export type PopupCommand = { readonly id: string; readonly label: string } & (
  | { readonly does: 'page'; readonly href: string }
  | { readonly does: 'person'; readonly person: Person }
  | { readonly does: 'log' | 'waits' | 'options' }
);

/** What there is to do besides: it isn't offered where it can't be done. */
export interface CanDo {
  readonly canLog: boolean;
  readonly hasWaits: boolean;
}

type SayCommand = Say<PopupWords & StripWords & LabelsWords>;

/** So many are shown. */
const most = 6;
/** What is shorter begins many words. */
const shortest = 2;

/**
 * The commands that have every typed word, those of no person first. Who types a name alone looks for the person: a command
 * needs a word that the name doesn't have.
 */
export function commandsFor(
  search: string,
  people: readonly Person[],
  can: CanDo,
  say: SayCommand,
): readonly PopupCommand[] {
  const words = searchWords(search);
  if (words.join('').length < shortest) return [];
  const fits = (label: string) => hasAllWords(foldText(label), words);
  const found = generalCommands(can, say).filter(({ label }) => fits(label));
  for (const person of people) {
    if (found.length >= most) break;
    if (hasAllWords(foldText(person.name), words)) continue;
    found.push(...commandsOf(person, say).filter(({ label }) => fits(label)));
  }
  return found.slice(0, most);
}

function generalCommands({ canLog, hasWaits }: CanDo, say: SayCommand): PopupCommand[] {
  return [
    ...(canLog ? [{ id: 'log', label: say('labels.log-decision'), does: 'log' as const }] : []),
    { id: 'plan', label: say('popup.plan'), does: 'page', href: planPath() },
    { id: 'decisions', label: say('popup.open-log'), does: 'page', href: logPath() },
    { id: 'day', label: say('strip.title'), does: 'page', href: '/day.html' },
    ...(hasWaits ? [{ id: 'waits', label: say('popup.waits'), does: 'waits' as const }] : []),
    { id: 'options', label: say('popup.options'), does: 'options' },
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
