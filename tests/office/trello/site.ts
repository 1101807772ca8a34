import type { OfficeSite } from '../site';
import { page, send } from '../site.ts';
import { authorize } from '../trello-api/authorize.ts';
import { trelloOf } from '../trello-api/site.ts';

/**
 * trello.com: a board with its cards, and the page that asks whether an app may use the account. From a test:
 *
 *     const page = await visit.open('trello', '/c/FrEeZe12/12-freeze-before-the-rollout', '[data-testid=card-back-name]');
 *     await page.evaluate(() => window.officeTrello.redraw()); // app.ts; cards in board.ts
 *
 * The board itself is at `/b/LaUnCh01/launch`. `?feed=plain &admin=yes &lang=de &theme=dark &dir=rtl &now=` (settings.ts).
 */
export const trello: OfficeSite = {
  host: 'trello.com',
  home: '/b/LaUnCh01/launch',
  handle(request, response, url, options) {
    if (url.pathname === '/1/authorize') return authorize(trelloOf(options), request, response, url);
    if (!/^\/[bc]\/\w+/.test(url.pathname)) return false;
    response.setHeader('content-security-policy', policy);
    return send(response, 200, 'text/html', page('trello', 'Trello', options));
  },
};

/** What the real page forbids is not known; this forbids much. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
