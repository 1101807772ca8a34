import { h } from '../page/dom.ts';
import { emoji } from '../page/emoji.ts';
import type { Block, Inline } from '../page/markup.ts';
import { readBlocks } from '../page/markup.ts';
import { luis, me, team } from '../people.ts';
import { groups, mriOf } from './mri.ts';
import type { TeamsSettings } from './settings.ts';

const space = '\u00a0';

/** An emoji is a picture with its character as `alt`. */
export function emojiPicture(name: string): HTMLElement {
  const { char, src } = emoji(name);
  const kind = { itemid: name, itemtype: 'http://schema.skype.com/Emoji', width: '20', height: '20' };
  return h(
    'span',
    { 'data-tid': 'emoticon-renderer' },
    h('img', { class: 'fui-Image', alt: char, draggable: 'false', ...kind, src }),
  );
}

/** A mention as it stands in a saved page of 2026-08: each word of a name for itself, under one id. */
function mention(word: string, settings: TeamsSettings): readonly Node[] {
  const group = groups[word];
  if (group) {
    const span = h('span', { class: 'fui-StyledText', dir: 'auto', itemtype: schema }, word);
    const own = { 'data-person-mri': group.id, 'data-mention-type': group.type };
    return [h('span', { ...own, 'data-is-share-contact': 'false', tabindex: '0' }, span)];
  }
  const person = team.find((each) => each.name.startsWith(`${word} `));
  if (!person) return [document.createTextNode(`@${word}`)];
  // Luis is mentioned by the first name alone: the writer took the other away.
  const parts = person === luis ? [word] : person.name.split(' ');
  return parts.flatMap((part, at) => {
    const wrapper = h(
      'div',
      {
        class: `lpcCommonWeb-hoverTarget${person === me ? ' office-mention-of-me' : ''}`,
        'data-person-mri': mriOf(person, settings.host),
        'data-is-share-contact': 'false',
        'data-mention-type': 'person',
        tabindex: '0',
        role: 'button',
        'aria-haspopup': 'dialog',
        'aria-label': settings.words.mentioned(part),
        'data-is-focusable': 'true',
      },
      h('span', { dir: 'auto', class: 'fui-StyledText', itemtype: schema }, part),
    );
    return at === 0 ? [wrapper] : [document.createTextNode(space), wrapper];
  });
}

const schema = 'http://schema.skype.com/Mention';

function inline(part: Inline, settings: TeamsSettings): readonly Node[] {
  if (part.kind === 'bold') return [h('strong', {}, part.text)];
  if (part.kind === 'code') return [h('code', {}, part.text)];
  if (part.kind === 'emoji') return [emojiPicture(part.text)];
  if (part.kind === 'mention') return mention(part.text, settings);
  if (part.kind === 'link') {
    const label = { 'aria-label': settings.words.link(part.href), 'data-testid': 'atp-safelink' };
    const goes = { href: part.href, rel: 'noopener noreferrer', target: '_blank' };
    return [h('a', { class: 'fui-Link', ...label, ...goes, tabindex: '0' }, part.text)];
  }
  // A writer's own line ends are `br`.
  return part.text
    .split('\n')
    .flatMap((line, at) => [...(at === 0 ? [] : [h('br')]), document.createTextNode(line)]);
}

function block(part: Block, settings: TeamsSettings): Node {
  const inlines = (parts: readonly Inline[]) => parts.flatMap((each) => inline(each, settings));
  if (part.kind === 'code') {
    const lines = part.text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [h('br'), line]));
    return h('pre', { class: 'language-plaintext' }, h('code', {}, lines));
  }
  if (part.kind === 'table') {
    const rows = part.rows.map((row) => h('tr', {}, ...row.map((cell) => h('td', {}, h('p', {}, cell)))));
    return h('table', {}, h('tbody', {}, rows));
  }
  if (part.kind === 'list') {
    return h(part.ordered ? 'ol' : 'ul', {}, ...part.items.map((item) => h('li', {}, inlines(item))));
  }
  const paragraph = h('p', {}, inlines(part.inlines));
  return part.kind === 'quote' ? h('blockquote', {}, paragraph) : paragraph;
}

/** The text of a message as Teams draws it. */
export function drawBody(text: string, settings: TeamsSettings): readonly Node[] {
  return text === '' ? [] : readBlocks(text).map((each) => block(each, settings));
}
