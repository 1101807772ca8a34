import { h } from '../page/dom.ts';
import type { Inline } from '../page/markup.ts';
import { plainText, readBlocks } from '../page/markup.ts';
import type { OfficePerson } from '../people.ts';
import { type Mail, senderText } from './mail.ts';
import type { OutlookSettings } from './settings.ts';
import { shownTime } from './words.ts';

const inline = (part: Inline): Node =>
  part.kind === 'bold'
    ? h('b', {}, part.text)
    : part.kind === 'link'
      ? h('a', { href: part.href, target: '_blank', rel: 'noopener noreferrer' }, part.text)
      : part.kind === 'code'
        ? h('code', {}, part.text)
        : document.createTextNode(part.text);

function paragraphs(text: string): readonly Node[] {
  return readBlocks(text).map((block) => {
    if (block.kind === 'list')
      return h('ul', {}, ...block.items.map((item) => h('li', {}, ...item.map(inline))));
    if (block.kind === 'code') return h('pre', {}, block.text);
    if (block.kind === 'table') return h('p', {}, block.rows.map((row) => row.join(' ')).join('\n'));
    return h('p', {}, ...block.inlines.map(inline));
  });
}

let bodies = 0;

/** A message of a conversation; closed ones have sender, time and first words alone (saved pages, 2026-09). */
export function drawMessage(
  mail: Mail,
  at: number,
  settings: OutlookSettings,
  onAnswer: (all: boolean) => void,
): HTMLElement {
  const item = h('div', { class: 'aVla3' });
  const close = () => {
    const line = h(
      'div',
      { class: 'office-closed' },
      h('span', {}, mail.from.name),
      h('div', { 'data-testid': 'SentReceivedSavedTime' }, timeOf(mail, settings)),
      h('span', {}, plainText(mail.text).slice(0, 60)),
    );
    const closed = h('div', { 'aria-expanded': 'false', tabindex: '0' }, line);
    closed.addEventListener('click', open);
    item.replaceChildren(closed);
  };
  const open = () => {
    const whole = h(
      'div',
      { class: 'wide-content-host' },
      h(
        'div',
        { tabindex: '-1', 'aria-label': settings.words.message },
        ...parts(mail, at, settings, onAnswer),
      ),
    );
    item.replaceChildren(h('div', { 'aria-expanded': 'true' }, whole));
  };
  if (mail.isCollapsed) close();
  else open();
  return item;
}

const timeOf = ({ ago }: Mail, { now, lang }: OutlookSettings) => shownTime(now - ago * 60_000, lang);

function parts(
  mail: Mail,
  at: number,
  settings: OutlookSettings,
  onAnswer: (all: boolean) => void,
): readonly Node[] {
  const { words, build } = settings;
  const head = { role: 'heading', 'aria-level': '3' };
  const id = (name: string) => (build === '2025' ? {} : { ...head, id: `MSG_fe12ca${at}_${name}` });
  const time = h(
    'div',
    id('DATETIME'),
    h('div', { 'data-testid': 'SentReceivedSavedTime' }, timeOf(mail, settings)),
  );
  const body = (text: string) => {
    bodies += 1;
    const inner = { id: `UniqueMessageBody_${bodies}`, 'aria-label': words.messageBody, tabindex: '0' };
    return h('div', { role: 'document' }, h('div', inner, h('div', {}, ...paragraphs(text))));
  };
  if (mail.isDraft) return [h('div', {}, words.draft), h('div', {}, words.unsent), time, body(mail.text)];
  const text = senderText(mail);
  const shown = h('span', { class: 'OZZZK' }, text);
  const sender = h(
    'span',
    { 'aria-label': `${words.from}: ${text}`, tabindex: '0', class: 'office-sender' },
    h('div', {}, shown),
  );
  const well = (name: string, label: string, people: readonly OfficePerson[]) =>
    h(
      'div',
      { ...id(name), 'aria-label': `${label}: ${people.map((each) => each.name).join('; ')}` },
      h(
        'div',
        { 'data-testid': 'RecipientWell' },
        h('span', {}, `${label}: `),
        ...people.map(({ name, email }) => {
          const label = settings.recipients === 'address' ? email : name;
          return h('span', { role: 'button', 'aria-label': label }, `${name}; `);
        }),
      ),
    );
  const button = (label: string, icon: string, all: boolean) => {
    const element = h(
      'button',
      { type: 'button', role: 'menuitem', 'aria-label': label },
      h('i', { 'data-icon-name': icon, 'aria-hidden': 'true' }),
      h('span', {}, label),
    );
    element.addEventListener('click', () => onAnswer(all));
    return element;
  };
  const actions = h(
    'div',
    { 'aria-label': words.actions, role: 'toolbar' },
    button(words.answer, 'ArrowReplyRegular', false),
    button(words.answerAll, 'ArrowReplyAllRegular', true),
  );
  return [
    h('div', { class: 'office-from' }, h('div', id('FROM'), sender), actions),
    well('TO', words.to, mail.to),
    ...(mail.cc ? [well('CC', words.cc, mail.cc)] : []),
    time,
    ...(mail.file
      ? [
          h(
            'div',
            id('ATTACHMENTS'),
            h(
              'div',
              { role: 'listbox', 'aria-label': words.attachments },
              h('div', { role: 'option', 'aria-label': `${mail.file} 205 KB`, tabindex: '0' }, mail.file),
            ),
          ),
        ]
      : []),
    body(mail.text),
    ...(mail.quoted ? [body(mail.quoted)] : []),
  ];
}
