import { avatar } from '../page/avatar.ts';
import { h, icon } from '../page/dom.ts';
import { plainText } from '../page/markup.ts';
import { me } from '../people.ts';
import { foreignBody, mailBody } from './body.ts';
import type { GmailContext } from './context.ts';
import { sentAt } from './context.ts';
import { messageId, nodeId } from './ids.ts';
import type { Mail, MailThread } from './mail.ts';

function sender(mail: Mail): HTMLElement {
  const { email, name, shown = name } = mail.from;
  // Since 2022 `.gD` stands in `span.qu` and wraps one more span (facts 2.3).
  const gD = h('span', { email, name, 'data-hovercard-id': email, class: 'gD' }, h('span', {}, shown));
  return h('span', { class: 'qu', role: 'gridcell', tabindex: '-1' }, gD);
}

function date(context: GmailContext, mail: Mail): HTMLElement {
  const at = sentAt(context, mail);
  const title = context.dates.message(at);
  const span = h(
    'span',
    { id: nodeId(), class: 'g3', title, alt: title, role: 'gridcell' },
    context.dates.visible(at),
  );
  return h('td', { class: 'gH bAk' }, h('div', { class: 'gK' }, span));
}

/** A collapsed message is `.adf`: sender straight in the cell, words of the body, no id (saved page, ru 2020). */
export function collapsedHead(context: GmailContext, mail: Mail): HTMLElement {
  const picture = h('img', { class: 'ajn', src: avatar(mail.from), alt: '' });
  const words = h('td', { class: 'gH iY2' }, h('span', { class: 'iA g6' }, plainText(mail.text)));
  const row = h(
    'tr',
    { class: 'acZ' },
    h('td', { class: 'gF gK' }, sender(mail)),
    words,
    date(context, mail),
  );
  const table = h('table', { class: 'cf gJ' }, h('tbody', {}, row));
  return h(
    'div',
    { class: 'adf ads' },
    h('div', { class: 'aju' }, picture),
    h('div', { class: 'gs' }, table),
  );
}

function recipients(context: GmailContext, mail: Mail): HTMLElement {
  const names = mail.to.slice(0, 3).flatMap((person, at): (Node | string)[] => {
    const name = person === me ? context.words.me : person.name;
    const label = person === me ? name : (person.name.split(' ')[0] ?? name);
    const span = h(
      'span',
      { email: person.email, name, 'data-hovercard-id': person.email, class: 'g2' },
      label,
    );
    return at > 0 ? [', ', span] : [span];
  });
  return h(
    'div',
    { class: 'iw ajw' },
    h('span', { class: 'hb' }, `${context.words.to} `, names),
    h('div', { class: 'ajy', role: 'button', 'aria-label': 'Show details' }, icon('M8 10l4 4 4-4', 14)),
  );
}

function quoted(context: GmailContext, previous: Mail): Node[] {
  const written = `${context.dates.message(sentAt(context, previous))} ${previous.from.name} <${previous.from.email}>`;
  const quote = h('div', { class: 'gmail_quote gmail_quote_container' });
  // The class since 2024; the text below is Gmail's own toggle over it (facts 2.3).
  const attribution = h('div', { dir: 'ltr', class: 'gmail_attr' }, `On ${written} wrote:`);
  quote.append(attribution, h('blockquote', { class: 'gmail_quote' }, mailBody(previous.text)));
  quote.style.display = 'none';
  const dots = h('div', { class: 'ajT' });
  const toggle = h('div', { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': '…' }, dots);
  toggle.addEventListener('click', () => {
    quote.style.display = quote.style.display === 'none' ? '' : 'none';
  });
  return [h('div', { class: 'yj6qo' }, toggle), h('div', { class: 'adL' }, quote)];
}

function files(mail: Mail): HTMLElement | null {
  if (!mail.files) return null;
  const cards = mail.files.map((file) => {
    const href = `https://mail.google.com/mail/u/0/?ui=2&view=att&name=${encodeURIComponent(file.name)}`;
    const name = h('span', { class: 'aV3 zzV0ie' }, file.name);
    const link = h(
      'a',
      { class: 'aQy', href, role: 'link' },
      name,
      h('span', { class: 'SaH2Ve' }, file.size),
    );
    return h('span', { class: 'aZo', download_url: `${file.type}:${file.name}:${href}` }, link);
  });
  return h('div', { class: 'hq gt' }, h('div', { class: 'aQH' }, cards));
}

/**
 * Fills a message that is opened for the first time (facts 2.3: content only then): head and ids first, the body
 * after them. What a thread opens with comes at once, or as late as the rest where the page is slow.
 */
export function fillMessage(
  context: GmailContext,
  thread: MailThread,
  at: number,
  item: HTMLElement,
  isFirst: boolean,
): void {
  const { fill, stuck } = context.settings;
  const whole = expandedMessage(context, thread, at);
  const gs = whole.lastElementChild;
  const body = gs?.querySelector(':scope > .ii') ?? null;
  const place = body?.parentElement ?? null;
  const rest = [...(gs?.children ?? [])].filter((each) => each.matches('.ii, .hq'));
  for (const each of rest) each.remove();
  const addHead = () => item.firstElementChild?.append(whole);
  const addBody = () => place?.append(...rest);
  if (fill > 0 && !isFirst) {
    setTimeout(addHead, fill);
    if (stuck !== at) setTimeout(addBody, fill * 2);
    return;
  }
  addHead();
  if (stuck !== at) addBody();
}

/** The whole message. */
function expandedMessage(context: GmailContext, thread: MailThread, at: number): HTMLElement {
  const mail = thread.mails[at];
  if (!mail) throw new Error(`Thread ${thread.key} has no message ${at}`);
  const id = messageId(thread, at);
  const previous = mail.quotes ? thread.mails[at - 1] : undefined;
  const signature = mail.signature
    ? h(
        'div',
        { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
        '-- ',
        h('br'),
        mail.signature,
      )
    : null;
  const heading = h(
    'h3',
    { class: 'iw' },
    sender(mail),
    ' ',
    h('span', { class: 'go' }, `<${mail.from.email}>`),
  );
  const inner = h(
    'table',
    { class: 'cf ix' },
    h('tbody', {}, h('tr', {}, h('td', { class: 'c2' }, heading))),
  );
  const reply = h(
    'div',
    { class: 'T-I aaq L3', role: 'button' },
    icon('M10 8 5 12l5 4M5 12h9a5 5 0 0 1 5 5', 18),
  );
  const more = h(
    'div',
    { class: 'T-I Wsq5Cf L3', role: 'button' },
    icon('M12 6v.01M12 12v.01M12 18v.01', 18),
  );
  const head = h(
    'table',
    { class: 'cf gJ' },
    h(
      'tbody',
      {},
      h(
        'tr',
        { class: 'acZ' },
        h('td', { class: 'gF gK' }, inner),
        date(context, mail),
        h('td', { class: 'gH acX' }, reply, more),
      ),
      h('tr', { class: 'acZ xD' }, h('td', { colspan: '3' }, recipients(context, mail))),
    ),
  );
  const text = h(
    'div',
    { id: nodeId(), class: 'a3s aiL' },
    mail.html === undefined
      ? h('div', { dir: 'ltr' }, mailBody(mail.text), signature)
      : foreignBody(mail.html),
  );
  if (previous) text.append(...quoted(context, previous));
  return h(
    'div',
    { class: 'adn ads', 'data-message-id': id.perm, 'data-legacy-message-id': id.legacy },
    h(
      'div',
      { class: 'aju' },
      h('img', { class: 'ajn', src: avatar(mail.from), alt: '', name: mail.from.name }),
    ),
    h(
      'div',
      { class: 'gs' },
      h('div', { class: 'gE iv gt' }, head),
      h('div', { class: 'ii gt' }, text),
      files(mail),
    ),
  );
}
