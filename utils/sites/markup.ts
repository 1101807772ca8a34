import type { SiteId } from '@/utils/domain/thread/capture';
import { gmailMarkup } from './gmail/markup';
import type { SiteMarkup } from './markup.types';
import { outlookMarkup } from './outlook/markup';
import { attr } from './read/dom';
import { slackMarkup } from './slack/markup';
import { teamsMarkup } from './teams/markup';
import { trelloMarkup } from './trello/markup';

/** What each site writes in a way of its own. */
const siteMarkup: Readonly<Record<SiteId, SiteMarkup>> = {
  gmail: gmailMarkup,
  slack: slackMarkup,
  teams: teamsMarkup,
  trello: trelloMarkup,
  outlook: outlookMarkup,
};

const all: readonly SiteMarkup[] = Object.values(siteMarkup);
const attributes = (name: 'emojiCharacters' | 'emojiNames' | 'levels') =>
  all.flatMap((one) => one[name] ?? []);
const [characters, names, levels] = [
  attributes('emojiCharacters'),
  attributes('emojiNames'),
  attributes('levels'),
];

/** The emoji that a site says a picture shows; null where none says it. */
export const emojiCharacterOf = (img: Element): string | null => firstOf(img, characters);

/** The name of an emoji as a site writes it; null where none does. */
export const emojiNameOf = (img: Element): string | null => firstOf(img, names);

/** How far in a list or an item is, as a site says it; null where none does. */
export const levelOf = (el: Element): string | null => firstOf(el, levels);

/** The address that a picture had before a site showed it under one of its own. */
export function originalAddress(address: string): string {
  for (const { shownPicture } of all) {
    const original = shownPicture?.exec(address)?.[1];
    if (original !== undefined) return original;
  }
  return address;
}

function firstOf(el: Element, wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const value = attr(el, name);
    if (value !== null) return value;
  }
  return null;
}
