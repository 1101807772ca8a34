import { type Urgency, urgencies } from '@/utils/domain/norms/norms';
import { urgencyText } from '@/utils/domain/norms/words';
import { make } from './dom';
import type { CardActions, CardView } from './views';

/** The row of actions: the main one, the choice of urgency, and a menu of what is rarely needed. `isMeant` guards against lured clicks. */
export function actionParts(view: CardView, actions: CardActions, isMeant: () => boolean): HTMLElement {
  const { say } = view;
  const status = make('p', 'status', { role: 'status' });
  const row = make('div', 'actions');
  const button = (label: string, className: string, act: () => void) => {
    const made = make('button', className, { type: 'button' }, label);
    made.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      if (isMeant()) act();
      else status.textContent = say('card.not-done');
    });
    return made;
  };
  if (view.canLog) {
    const log = () => {
      actions.log();
      status.textContent = say('card.draft-opens');
    };
    row.append(button(say('labels.log-decision'), 'main', log));
  }
  if (view.urgency.canChoose) row.append(urgencyChoice(view, actions));
  if (view.canCopy) {
    const copy = () => {
      menu.open = false;
      actions.copy().then(
        () => {
          status.textContent = say('card.copied');
        },
        () => {
          status.textContent = say('card.not-copied');
        },
      );
    };
    const item = button(say('card.copy-details'), '', copy);
    item.append(make('span', 'small', {}, say('card.copy-what')));
    const menu = make(
      'details',
      'menu',
      {},
      make('summary', '', { 'aria-label': say('card.more') }, '⋯'),
      item,
    );
    row.append(menu);
  }
  if (view.urgency.note !== '') row.append(make('p', 'note', {}, view.urgency.note));
  row.append(status);
  return row;
}

function urgencyChoice(
  { urgency: { value, read, isChosen }, say }: CardView,
  actions: CardActions,
): HTMLElement {
  const select = make('select');
  for (const urgency of urgencies) {
    const name = urgencyText(urgency, say);
    const label = isChosen && urgency === read ? say('card.as-written', { urgency: name }) : name;
    const option = make('option', '', { value: urgency }, label);
    option.selected = urgency === value;
    select.append(option);
  }
  select.addEventListener('change', (event) => {
    if (!event.isTrusted) return;
    const chosen = urgencies.find((urgency): urgency is Urgency => urgency === select.value);
    // What the words say needs no choice of mine.
    if (chosen !== undefined) actions.choose(chosen === read ? null : chosen);
  });
  return make('label', '', {}, say('card.urgency-label'), make('span', 'pick', {}, select));
}
