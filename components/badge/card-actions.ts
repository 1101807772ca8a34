import { urgencies } from '@/utils/domain/norms/norms';
import { urgencyText } from '@/utils/domain/norms/words';
import { make } from './dom';
import type { CardView } from './views';

/** The row of actions: the main one, the choice of urgency, and a menu of what is rarely needed. What they do: card-answers.ts. */
export function actionParts(view: CardView): HTMLElement {
  const { say } = view;
  const row = make('div', 'actions');
  if (view.canLog) row.append(button('main', say('labels.log-decision')));
  if (view.wait.choices.length > 0) row.append(waitChoice(view));
  if (view.urgency.canChoose) row.append(urgencyChoice(view));
  const items = [...planItems(view), ...awayItems(view)];
  if (view.canCopy) {
    const item = button('copy', say('card.copy-details'));
    item.append(make('span', 'small', {}, say('card.copy-what')));
    items.push(item);
  }
  if (items.length > 0) {
    const summary = make('summary', '', { 'aria-label': say('card.more') }, '⋯');
    row.append(make('details', 'menu', {}, summary, make('div', 'items', {}, ...items)));
  }
  if (view.clockNote !== '')
    row.append(make('p', 'note', {}, view.clockNote, ' ', button('clock', say('card.take-clock'))));
  if (view.byName) {
    const note = make('p', 'note', {}, say('card.by-name'));
    if (view.byName === 'account') note.append(' ', button('account', say('card.take-account', view)));
    row.append(note);
  }
  if (view.wait.note !== '') {
    const ends = [button('came', say('labels.reply-came')), ' ', button('let-go', say('labels.let-go'))];
    row.append(make('p', 'note', {}, view.wait.note, ' ', ...ends));
  }
  if (view.away.note !== '')
    row.append(make('p', 'note', {}, view.away.note, ' ', button('unaway', say('labels.undo'))));
  if (view.urgency.note !== '') row.append(make('p', 'note', {}, view.urgency.note));
  row.append(make('output', 'status'));
  return row;
}

/** *I wait for a reply*: at once from one person, of several as chosen. */
function waitChoice({ wait: { choices }, say }: CardView): HTMLElement {
  const [only, ...more] = choices.map(({ want, text }) => {
    const item = button('wait', text);
    item.value = want;
    return item;
  });
  if (only === undefined) return make('span');
  const label = say('card.wait');
  if (more.length === 0) {
    only.textContent = label;
    return only;
  }
  const items = make('div', 'items', {}, only, ...more);
  const menu = make('details', 'menu', {}, make('summary', '', {}, label), items);
  return make('span', 'choose', {}, menu);
}

/** A meeting with this person, and with everyone in the thread where it has more. */
function planItems({ canPlan, several, name, say }: CardView): HTMLElement[] {
  if (!canPlan) return [];
  const one = button('plan', say('card.plan', { name }));
  if (several === null) return [one];
  const all = button('plan', say('card.plan-all'));
  all.value = 'all';
  return [one, all];
}

/** *Away until*: the next days, and any other. */
function awayItems({ away: { choices, least }, say }: CardView): HTMLElement[] {
  if (choices.length === 0) return [];
  const days = choices.map(({ until, text }) => {
    const item = button('away', text);
    item.value = until;
    return item;
  });
  const date = make('input', '', { type: 'date', min: least, 'aria-label': say('card.away-date') });
  const other = make('div', 'date', {}, date, button('away', say('card.away-set')));
  return [...days, other, make('p', 'small', {}, say('card.away-kind'))];
}

const button = (className: string, label: string) => make('button', className, { type: 'button' }, label);

function urgencyChoice({ urgency: { value, read, isChosen }, say }: CardView): HTMLElement {
  const select = make('select');
  for (const urgency of urgencies) {
    const name = urgencyText(urgency, say);
    const label = isChosen && urgency === read ? say('card.as-written', { urgency: name }) : name;
    const option = make('option', '', { value: urgency }, label);
    option.selected = urgency === value;
    select.append(option);
  }
  return make('label', '', {}, say('card.urgency-label'), make('span', 'pick', {}, select));
}
