import { h, need } from '../page/dom.ts';
import { writtenIn } from '../page/written.ts';
import { jonas, me } from '../people.ts';
import type { FieldName } from './composer-field.ts';
import { composerFrame, placeFull, placeInline, placePopup } from './composer-places.ts';
import { createRecipients, type Recipients } from './composer-recipients.ts';
import { sendGroup } from './composer-schedule.ts';

export type ComposerForm = 'popup' | 'full' | 'inline' | 'window';

export interface ComposerWish extends Readonly<Partial<Record<FieldName, readonly string[]>>> {
  /** The chips of 2020. */
  readonly classic?: boolean;
  readonly subject?: string;
  /** What becomes of it once it is sent; without one it is gone, as a new mail is from the page. */
  readonly onSend?: (text: string, to: readonly string[]) => void;
}

/** A mail that is being written, in one of the forms of facts 2.4. */
export interface Composer {
  readonly recipients: Recipients;
  /** Leaves what Gmail leaves: of full screen the emptied node. */
  close(): void;
  /** From pop-up to full screen and back; the form itself moves. */
  maximise(): void;
  minimise(minimised: boolean): void;
}

/** The last one opened. */
export let lastComposer: Composer | null = null;

let number = 0;

/** Opens a composer; what is in it comes a moment after its frame. */
export function openComposer(
  form: ComposerForm = 'popup',
  wish: ComposerWish = { to: [jonas.email] },
): Composer {
  const recipients = createRecipients(wish.classic === true, wish);
  const region = makeRegion(recipients, wish.subject ?? '');
  const frame = composerFrame();
  let place = { popup: placePopup, full: placeFull, inline: placeInline, window: placeFull }[form](frame);
  setTimeout(() => {
    // `.M9` around the region (2020-10); a reply has it too, without a dialog.
    frame.content.append(h('div', { class: 'M9' }, region));
    need(region, form === 'inline' ? '.Am' : '[role=combobox], .vO').focus();
  }, 20);
  const composer: Composer = {
    recipients,
    close: () => place.close(),
    maximise() {
      place.leave();
      place = (place.form === 'full' ? placePopup : placeFull)(frame);
    },
    minimise: (minimised) => {
      frame.content.style.display = minimised ? 'none' : '';
    },
  };
  const send = () => {
    const to = Object.values(recipients.fields).flatMap((field) => field.addresses());
    const text = writtenIn(need(region, '.Am'));
    composer.close();
    wish.onSend?.(text, to);
  };
  const button = need(region, '.aoO');
  button.addEventListener('click', send);
  button.addEventListener('keydown', ({ key }) => key === 'Enter' && send());
  // Ctrl+Enter sends from anywhere in it, as Gmail's list of keys says.
  region.addEventListener('keydown', ({ key, ctrlKey }) => key === 'Enter' && ctrlKey && send());
  frame.head.querySelector('.Ha')?.addEventListener('click', () => composer.close());
  lastComposer = composer;
  return composer;
}

function makeRegion(recipients: Recipients, subject: string): HTMLElement {
  number += 1;
  const body = h('div', {
    role: 'textbox',
    g_editable: 'true',
    contenteditable: 'true',
    'aria-label': 'Message Body',
    class: 'Am aiL Al editable',
    tabindex: '1',
  });
  const subjectBox = h('input', {
    name: 'subjectbox',
    placeholder: 'Subject',
    class: 'aoT',
    tabindex: '1',
    value: subject,
  });
  const form = h(
    'form',
    { class: 'bAs' },
    recipients.elements.slice(),
    h('div', { class: 'aoD az6' }, subjectBox),
    h('input', { type: 'hidden', name: 'composeid', value: `${number}` }),
    h('input', { type: 'hidden', name: 'draft', value: `#msg-a:r-767366035115295985${number}` }),
    h('input', { type: 'hidden', name: 'from', value: me.email }),
  );
  for (const el of [body, subjectBox]) el.addEventListener('focus', () => recipients.fold(true));
  const foot = h(
    'div',
    { class: 'btC' },
    sendGroup(
      number,
      h('div', { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1' }, 'Send'),
      () => body.focus(),
    ),
  );
  // `td.I5` holds the form and, in a table of its own, what is written (2020-10).
  const cell = h('td', { class: 'I5' }, form, h('div', { class: 'Ar Au' }, body), foot);
  const table = h('table', { class: 'aoP aoC' }, h('tbody', {}, h('tr', {}, cell)));
  return h('div', { class: 'aoI', role: 'region', 'aria-label': 'New Message' }, table);
}
