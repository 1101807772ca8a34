import type { SiteMarkup } from '../markup.types';

export const gmailMarkup: SiteMarkup = {
  emojiCharacters: ['data-emoji', 'data-goomoji'],
  // Gmail's own server, which nobody else may open; the address that a picture had follows a `#`.
  shownPicture: /^https:\/\/[\w.-]+\.googleusercontent\.com\/[^#]*#(https?:.*)$/i,
};
