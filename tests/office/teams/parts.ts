import { h } from '../page/dom.ts';
import type { OfficePerson } from '../people.ts';
import { initials } from '../people.ts';
import { emojiPicture } from './body.ts';
import { mriOf, ownGuid } from './mri.ts';
import type { Post } from './post.ts';
import type { TeamsSettings } from './settings.ts';

let drawn = 0;
/** A part of an id that differs from page to page and from drawing to drawing. */
export const nextId = (): string => {
  drawn += 1;
  return `r${drawn.toString(36)}`;
};

/** What keeps the Tab key inside; it stands before and after whatever can be reached. */
export const dummy = (): HTMLElement =>
  h('i', { tabindex: '0', role: 'none', 'data-tabster-dummy': '', 'aria-hidden': 'true' });

/** The picture of an account. In its address at work the viewer's own id stands before the account's. */
export function picture(person: OfficePerson, tid: string, settings: TeamsSettings): HTMLElement {
  const mri = mriOf(person, settings.host);
  const attributes = {
    class: 'fui-Avatar',
    id: `avatar-${nextId()}`,
    'aria-hidden': 'true',
    'data-tid': tid,
  };
  if (settings.host === 'teams.live.com')
    return h('span', attributes, h('span', { class: 'fui-Avatar__initials' }, initials(person.name)));
  const path = `/api/mt/emea/beta/users/${ownGuid}/profilepicturev2/${mri}?displayname=X&size=HR64x64`;
  const image = { class: 'fui-Avatar__image', draggable: 'false', 'aria-hidden': 'false', role: 'button' };
  const label = settings.words.picture(person.name);
  return h('span', attributes, h('img', { ...image, 'aria-label': label, src: location.origin + path }));
}

/** The picture with its card on hover: the element that names the account. */
export function avatar(
  person: OfficePerson,
  tid: string,
  inner: string,
  settings: TeamsSettings,
): HTMLElement {
  const mri = mriOf(person, settings.host);
  const image = picture(person, inner, settings);
  const { available } = settings.words;
  const pill = { id: `presence-pill-${mri}`, 'data-tid': 'presence-badge', role: 'img' };
  image.append(
    h('div', {
      class: 'fui-PresenceBadge fui-Avatar__badge',
      ...pill,
      'aria-label': available,
      title: available,
    }),
  );
  return h(
    'div',
    {
      class: 'lpcCommonWeb-hoverTarget container-160',
      'data-tid': tid,
      'data-person-mri': mri,
      'data-is-share-contact': 'false',
      'data-mention-type': 'person',
      'data-lpc-hover-target-id': `lpc-react-target-${nextId()}`,
    },
    image,
  );
}

/** Files under a message; the address is the second line of a label. */
export function attachments({ file, mid }: Post, settings: TeamsSettings): HTMLElement | null {
  if (!file) return null;
  const address = `https://fernhill.sharepoint.example/Documents/${file.name}`;
  const title = { 'data-testid': 'content-card-custom-title', 'aria-label': `${file.name}\n${address}` };
  const card = h(
    'div',
    { class: 'fui-Primitive', 'data-testid': 'content-card-renderer' },
    h('div', title, h('span', { class: 'fui-Text' }, file.name), h('div', {}, file.size)),
  );
  const group = { class: 'fui-Primitive', numberoffiles: '1', tabindex: '0', role: 'group' };
  return h(
    'div',
    {
      'data-tid': 'file-attachment-grid',
      'aria-label': settings.words.files(1),
      id: `attachments-${mid}`,
    },
    h('div', {}, h('div', { ...group, 'aria-label': file.name }, card)),
  );
}

/** A card for a link: it stands beside the text, not in it. */
export function linkCard({ preview }: Post): HTMLElement | null {
  if (!preview) return null;
  const link = h('a', { href: preview.href, target: '_blank', rel: 'noopener noreferrer' }, preview.title);
  return h(
    'div',
    { class: 'fui-Flex', 'data-tid': 'url-preview' },
    link,
    h('div', {}, new URL(preview.href).host),
  );
}

/** One pill for each kind of reaction; its words for a screen reader stand in the page too. */
export function reactions({ reactions: given = [], mid }: Post, settings: TeamsSettings): HTMLElement | null {
  if (given.length === 0) return null;
  const pills = given.map(([name, count]) => {
    const hidden = {
      class: 'office-heard',
      dir: 'auto',
      id: `message-${name}-${mid}`,
      'aria-hidden': 'true',
    };
    const words = h('div', hidden, settings.words.reactions(count));
    const attributes = { class: 'fui-Button fui-ToggleButton', type: 'button', 'aria-pressed': 'false' };
    return h(
      'button',
      { ...attributes, 'data-tid': 'diverse-reaction-pill-button' },
      emojiPicture(name),
      words,
    );
  });
  const bar = { class: 'fui-Toolbar', role: 'toolbar', 'data-tid': 'diverse-reaction-summary' };
  return h(
    'div',
    { class: 'fui-Flex', 'data-tid': 'channel-message-reaction-summary' },
    h('div', bar, pills),
  );
}
