import { h } from '../page/dom.ts';
import { writtenIn } from '../page/written.ts';
import type { OfficePerson } from '../people.ts';
import { strangers, team } from '../people.ts';
import type { OutlookSettings } from './settings.ts';

let composed = 0;

/**
 * A mail that is being written. What is typed in a well stays text until a comma, a semicolon, Enter or leaving the
 * well: a moment later it is a recipient.
 */
export function createCompose(
  to: readonly OfficePerson[],
  isAnswer: boolean,
  settings: OutlookSettings,
  onSend: (text: string, to: readonly string[]) => void,
): HTMLElement {
  const { words } = settings;
  composed += 1;
  const id = `15127c3b5a${composed}`;
  const wells = [
    well(`MSG_${id}_TO`, words.to, to, isAnswer, settings),
    well(`MSG_${id}_CC`, words.cc, [], isAnswer, settings),
    well(`MSG_${id}_BCC`, words.bcc, [], isAnswer, settings),
  ];
  const body = h(
    'div',
    { 'aria-label': words.messageBody, contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true' },
    h('div', {}, h('br')),
  );
  const send = h(
    'button',
    {
      type: 'button',
      id: `splitButton-r3${composed}__primaryActionButton`,
      title: `${words.send} (Ctrl+Enter)`,
    },
    words.send,
  );
  send.addEventListener('click', () => onSend(writtenIn(body), addresses(wells)));
  return h(
    'div',
    { class: 'office-compose', 'data-app-section': 'ComposeForm' },
    ...wells,
    isAnswer ? null : h('input', { 'aria-label': 'Subject', type: 'text', class: 'office-subject' }),
    h('div', { id: `editorParent_${composed}` }, body),
    send,
  );
}

const addresses = (wells: readonly HTMLElement[]): readonly string[] =>
  wells.flatMap((each) =>
    [...each.querySelectorAll<HTMLElement>('[data-office-address]')].map(
      ({ dataset }) => dataset.officeAddress ?? '',
    ),
  );

function well(
  id: string,
  label: string,
  to: readonly OfficePerson[],
  isAnswer: boolean,
  settings: OutlookSettings,
): HTMLElement {
  const field = h('div', { 'aria-label': label, contenteditable: 'true', role: 'textbox' });
  for (const person of to) field.append(chip(person.name, person.email, isAnswer, settings), '\u200b');
  const resolve = () => {
    // The directory answers a moment later.
    setTimeout(() => {
      for (const node of [...field.childNodes]) {
        if (!(node instanceof Text)) continue;
        const typed = node.data.replaceAll(/[\u200b,;]/g, '').trim();
        if (typed === '') continue;
        const known = [...team, ...strangers].find(({ name, email }) => email === typed || name === typed);
        if (known) node.replaceWith(chip(known.name, known.email, false, settings), '\u200b');
        else if (typed.includes('@')) node.replaceWith(chip(typed, typed, false, settings), '\u200b');
      }
    }, 80);
  };
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || event.key === ',' || event.key === ';') resolve();
  });
  field.addEventListener('blur', resolve);
  return h('div', { id, role: 'group' }, field);
}

/** Answers have recipients of another kind; on one build a label is presence and name. */
function chip(name: string, email: string, isAnswer: boolean, settings: OutlookSettings): HTMLElement {
  const label =
    settings.chips === 'presence' && email.endsWith('@fernhill.example')
      ? `${settings.words.available} ${name}`
      : email;
  const inner = h('span', { class: 'textContainer-390' }, name);
  const own = { contenteditable: 'false', 'aria-label': label, 'data-office-address': email };
  return h(
    'span',
    { class: isAnswer ? 'lpcWrapper' : '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1', ...own },
    inner,
  );
}
