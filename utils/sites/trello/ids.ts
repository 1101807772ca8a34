/** What Trello knows an account by: lower-case letters, digits and low lines. */
export const isUsername = (text: string | null | undefined): text is string =>
  text != null && /^[a-z\d_]{2,100}$/.test(text);

/** The short id of a card, as its address has it. */
export const isShortLink = (text: string | null | undefined): text is string =>
  text != null && /^[A-Za-z\d]{8}$/.test(text);

/** Epoch ms on a whole minute: the first eight digits of an id are the second in which it was made. */
export const minuteOf = (id: string): number => Math.floor(Number.parseInt(id.slice(0, 8), 16) / 60) * 60_000;

/** The card at an address, or null where it is none's. */
export function cardAt(href: string): string | null {
  const [, short] = /^https:\/\/trello\.com\/c\/([^/?#]+)(?:[/?#]|$)/.exec(href) ?? [];
  return isShortLink(short) ? short : null;
}

/** The comment that an address leads to, with its card; null where it is none's. */
export function commentAt(href: string): { readonly short: string; readonly id: string } | null {
  const short = cardAt(href);
  const [, id] = /#comment-([\da-f]{24})$/.exec(href) ?? [];
  return short === null || id === undefined ? null : { short, id };
}
