import type { OfficeSite } from '../site.ts';
import { page, send } from '../site.ts';

/** mail.google.com: one page, everything else happens behind its hash. */
export const gmail: OfficeSite = {
  host: 'mail.google.com',
  home: '/mail/u/0/#inbox',
  handle(_request, response, url, options) {
    if (/^\/mail\/u\/\d+\/?$/.test(url.pathname)) {
      const whole = page('gmail', 'Gmail', options);
      const isComposer = url.searchParams.get('view') === 'cm';
      const html = isComposer ? whole.replace('/gmail/app.ts', '/gmail/composer-window.ts') : whole;
      return send(response, 200, 'text/html', html);
    }
    // A permalink (`/mail/?authuser=…#all/<hex>`, facts 2.7) leads to the account's own page.
    if (url.pathname === '/' || url.pathname === '/mail' || url.pathname === '/mail/') {
      response.writeHead(302, { location: `/mail/u/0/${url.search}` });
      response.end();
      return true;
    }
    return false;
  },
};
