import type { SiteMarkup } from '../markup.types';

export const gmailMarkup: SiteMarkup = {
  emojiCharacters: ['data-emoji', 'data-goomoji'],
  // Gmail's own server, which nobody else may open; the address that a picture had follows a `#`.
  shownPicture: /^https:\/\/[\w.-]+\.googleusercontent\.com\/[^#]*#(https?:.*)$/i,
};

/** What Gmail dims because it thinks it repeated: mostly quotes and signatures, at times the message itself. */
export const dimmed = '.adL, .adM, .HOEnZb, .h5, .im';
