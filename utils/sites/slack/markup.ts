import type { SiteMarkup } from '../markup.types';

export const slackMarkup: SiteMarkup = {
  emojiNames: ['data-stringify-emoji'],
  // Its lists (2021 to 2026).
  levels: ['data-indent', 'data-stringify-indent'],
};
