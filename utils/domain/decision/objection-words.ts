import { momentText, type Reader } from '../time/words';
import type { CloseProposal, ObjectionState, TimeHad } from './objection';

/** `9 h 30 min`: working time is told in hours, never in days of 24. */
export function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])];
  return parts.join(' ');
}

/** Who has (or had) how much working time before the close, a sentence each kind; '' where nobody is named. */
export function hadText(had: readonly TimeHad[], isOver: boolean): string {
  const known = had.filter(({ minutes }) => minutes !== null);
  const unknown = had.filter(({ minutes }) => minutes === null).map(({ name }) => name);
  const verb = isOver ? 'had' : 'has';
  const times = known.map(({ name, minutes }, at) => {
    const time = minutes === null || minutes === 0 ? 'none' : hoursText(minutes);
    return at === 0
      ? `${name} ${verb} ${minutes === 0 ? 'no' : `${time} of`} working time`
      : `${name} ${time}`;
  });
  const lead = isOver ? 'Before it' : 'Until then';
  return [
    times.length === 0 ? '' : `${lead} ${listed(times)}.`,
    unknown.length === 0 ? '' : `Meantime doesn’t know the working hours of ${listed(unknown)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What a proposal rests on and who is not waited for; times are the reader's. */
export function proposalText(proposal: CloseProposal, reader: Reader): string {
  const { close, setBy, away, unknown } = proposal;
  const lead =
    close === null
      ? 'Meantime can’t suggest a deadline from these people’s calendars. Enter one yourself.'
      : `Earliest fair deadline: ${momentText(close, reader)} your time. ${setBy ?? ''}’s hours decide it.`;
  const waits = away.map(({ name, back }) => {
    const until = back === null ? '' : ` until ${momentText(back, reader)} your time`;
    return `${name} has no working hours${until}. The deadline doesn’t wait for them.`;
  });
  const rest = unknown.length === 0 ? [] : [`Meantime doesn’t know the working hours of ${listed(unknown)}.`];
  return [lead, ...waits, ...rest].join(' ');
}

/** Where a close stands, and what can be done. */
export function standingText({ state, had, without }: ObjectionState): string {
  const names = listed(without.map(({ name }) => name));
  if (state === 'passed')
    return `The deadline has passed. ${hadText(had, true)} If nobody objected, you can accept the decision.`;
  if (state === 'held')
    return `The deadline has passed, but the decision isn’t final: ${names} had no working time before it.`;
  if (without.length > 0)
    return `${names} ${without.length === 1 ? 'has' : 'have'} no working time before it.`;
  return hadText(had, false);
}

/** `A`, `A and B`, `A, B and C`. */
function listed(items: readonly string[]): string {
  const [last = '', ...rest] = [...items].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}
