import { type Urgency, urgencies } from '@/utils/domain/norms/norms';
import type { CardActions, CardView } from './views';

interface Needs {
  /** What the card shows at that moment. */
  readonly view: () => CardView;
  readonly actions: CardActions;
  /** Guards against lured clicks. */
  readonly isMeant: () => boolean;
  readonly close: () => void;
}

/** Answers what is pressed and chosen in the card. Heard above all of it, so that its nodes are no more than what is seen. */
export function answerCard(panel: HTMLElement, { view, actions, isMeant, close }: Needs): void {
  const tell = (text: string) => {
    const status = panel.querySelector('output');
    if (status !== null) status.textContent = text;
  };
  const copy = (button: Element) => {
    const menu = button.closest('details');
    if (menu !== null) menu.open = false;
    actions.copy().then(
      () => tell(view().say('card.copied')),
      () => tell(view().say('card.not-copied')),
    );
  };
  const away = (button: HTMLButtonElement) => {
    const date = button.parentElement?.querySelector('input');
    const until = button.className === 'unaway' ? null : button.value || date?.value || '';
    if (until !== null && until < view().away.least) return tell(view().say('card.away-date'));
    const menu = button.closest('details');
    if (menu !== null) menu.open = false;
    actions.away(until).catch(() => tell(view().say('card.away-failed')));
  };
  const wait = (button: HTMLButtonElement) => {
    const menu = button.closest('details');
    if (menu !== null) menu.open = false;
    const { className, value } = button;
    const saving = className === 'wait' ? actions.wait(value) : actions.endWait(className === 'came');
    saving.catch(() => tell(view().say('card.away-failed')));
  };
  const later = () => {
    const { advice, say } = view();
    actions.later().then(
      (isOpen) => (isOpen ? close() : tell(say('card.later-copied', { moment: advice?.moment ?? '' }))),
      () => tell(say('card.not-copied')),
    );
  };
  panel.addEventListener('click', ({ isTrusted, target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button === null || !isTrusted) return;
    if (!isMeant()) tell(view().say('card.not-done'));
    else if (button.className === 'copy') copy(button);
    else if (button.className === 'clock') actions.clock();
    else if (button.className === 'account')
      actions.account?.().catch(() => tell(view().say('card.away-failed')));
    else if (button.className === 'later') later();
    else if (/away$/.test(button.className)) away(button);
    else if (/^(wait|came|let-go)$/.test(button.className)) wait(button);
    else {
      // In the click itself, while the gesture is alive; the page that opens says the rest.
      if (button.className === 'plan') actions.plan(button.value === 'all');
      else actions.log();
      close();
    }
  });
  panel.addEventListener('change', ({ isTrusted, target }) => {
    if (!isTrusted || !(target instanceof HTMLSelectElement)) return;
    const chosen = urgencies.find((urgency): urgency is Urgency => urgency === target.value);
    // What the words say needs no choice of mine.
    if (chosen !== undefined) actions.choose(chosen === view().urgency.read ? null : chosen);
  });
}
