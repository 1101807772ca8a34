import { type Phrase, phrase } from '../../words/phrase.ts';
import { momentText, type Reader } from '../time/words';
import type { CloseProposal, ObjectionState, TimeHad } from './objection';

/** `9 h 30 min`: working time is told in hours, never in days of 24. */
export function hoursPhrase(total: number): Phrase {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  if (hours === 0) return phrase('time.minutes', { minutes });
  return minutes === 0 ? phrase('time.hours', { hours }) : phrase('time.hours-minutes', { hours, minutes });
}

/** Who has (or had) how much working time before the close, a sentence each kind; none where nobody is named. */
export function hadPhrases(had: readonly TimeHad[], isOver: boolean): readonly Phrase[] {
  const unknown = had.filter(({ minutes }) => minutes === null).map(({ name }) => name);
  const known = had.flatMap(({ name, minutes }) => (minutes === null ? [] : [{ name, minutes }]));
  const who = known.map(({ name, minutes }, at) => {
    const [some, none] = at > 0 ? codes.next : isOver ? codes.over : codes.open;
    return minutes === 0 ? phrase(none, { name }) : phrase(some, { name, time: hoursPhrase(minutes) });
  });
  return [
    ...(who.length === 0 ? [] : [phrase(isOver ? 'objection.before' : 'objection.until', { who })]),
    ...(unknown.length === 0 ? [] : [phrase('objection.unknown', { names: unknown })]),
  ];
}

/** One person's time, and none; the verb is said of the first alone. */
const codes = {
  over: ['objection.had', 'objection.had-none'],
  open: ['objection.has', 'objection.has-none'],
  next: ['objection.had-next', 'objection.had-next-none'],
} as const;

/** What a proposal rests on and who is not waited for, a sentence each; times are the reader's. */
export function proposalPhrases(proposal: CloseProposal, reader: Reader): readonly Phrase[] {
  const { close, setBy, away, unknown, waitsForOwn } = proposal;
  const lead =
    close === null
      ? phrase('objection.no-proposal')
      : phrase('objection.proposal', { moment: momentText(close, reader), name: setBy ?? '' });
  const waits = away.map(({ name, back }) =>
    back === null
      ? phrase('objection.away-long', { name })
      : phrase('objection.away', { name, moment: momentText(back, reader) }),
  );
  const rest = unknown.length === 0 ? [] : [phrase('objection.unknown', { names: unknown })];
  const own = waitsForOwn ? [phrase('objection.own-hours')] : [];
  return [lead, ...own, ...waits, ...rest];
}

/** Where a close stands, and what can be done, a sentence each. */
export function standingPhrases({ state, had, without }: ObjectionState): readonly Phrase[] {
  const names = without.map(({ name }) => name);
  if (state === 'passed')
    return [phrase('objection.passed'), ...hadPhrases(had, true), phrase('objection.may-accept')];
  if (state === 'held') return [phrase('objection.held', { names })];
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) return [phrase('objection.without-one', { name })];
  if (others.length > 0) return [phrase('objection.without', { names })];
  return hadPhrases(had, false);
}
