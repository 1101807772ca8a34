import { actionParts } from './card-actions';
import { receiptParts } from './card-receipt';
import { make } from './dom';
import { clockIcon, stateIcon } from './icons';
import type { CardView } from './views';

/** What a card shows, from top to bottom. */
export function* cardParts(view: CardView): Iterable<HTMLElement> {
  // Of any direction, at the side where the card begins.
  const name = make('h2', 'name', { id: 'n' }, make('bdi', '', {}, view.name));
  const who = make(
    'div',
    'grow',
    {},
    name,
    make('p', 'quiet', {}, view.where),
    make('p', 'small', {}, view.zone),
    make('p', 'small', {}, view.zoneNote),
    make('p', 'small', {}, view.gapNote),
  );
  const { say, clockDay, stateWord } = view;
  const both = (first: string, second: string) => say('card.both', { first, second });
  const word = clockDay === '' ? stateWord : both(clockDay, stateWord);
  const state = make('div', '', {}, stateIcon(view.state), word);
  const now = make('div', `now ${view.state}`, {}, make('div', 'clock', {}, view.clock), state);
  yield make('div', 'who', {}, make('div', 'face', { 'aria-hidden': 'true' }, view.initials), who, now);
  const times = view.windowTimes === '' ? null : make('p', 'times', {}, view.windowTimes);
  const note = view.windowNote === '' ? null : make('p', '', {}, view.windowNote);
  const steps = view.steps.map((step) => make('p', '', {}, step));
  yield make('div', 'box', {}, make('p', '', {}, view.windowTitle), times, note, ...steps);
  yield* receiptParts(view);
  if (view.advice !== null) {
    const { before, moment, after } = view.advice;
    const text = make('p', '', {}, before, make('b', '', {}, moment), after);
    if (view.later) text.append(' ', make('button', 'later', { type: 'button' }, say('card.later')));
    yield make('div', 'advice', {}, clockIcon(), text);
  }
  if (view.several !== null) {
    const { title, lines } = view.several;
    yield make('div', 'box', {}, ...[title, ...lines].map((line) => make('p', '', {}, line)));
  }
  if (view.others.length > 0)
    yield make('p', 'note', {}, say('card.also-here', { people: view.others.reduce(both) }));
  const { canChoose, note: said } = view.urgency;
  const waits = view.wait.note !== '' || view.wait.choices.length > 0;
  const { canLog, canPlan, canCopy, byName } = view;
  const isAsked = Boolean(byName) || waits;
  if (canLog || canPlan || canCopy || canChoose || said !== '' || view.clockNote !== '' || isAsked)
    yield actionParts(view);
}
