import type { OfficeSite } from '../site.ts';
import { page, send } from '../site.ts';

/**
 * Outlook on the web on its four hosts. From a test:
 *
 *     const page = await visit.open('outlook', '/mail/?open=rollout', '[data-app-section=ConversationContainer]');
 *     await page.evaluate(() => window.officeOutlook.flickers()); // hooks.ts; keys of conversations in mail.ts
 *
 * `?open= &lang=de|en-GB &theme=dark &dir=rtl &rows= &now= &build=2025 &chips=presence &accounts=0|2` (settings.ts);
 * `outlook365`, `outlookLive` (`/mail/0/`) and `outlookCloud` are the other hosts. A mail in a window of its own stands
 * at `/mail/deeplink/read/<id>`.
 */
function outlookAt(host: string, home: string): OfficeSite {
  return {
    host,
    home,
    handle(_request, response, url, options) {
      if (!/^\/(mail(\/.*)?)?$/.test(url.pathname)) return false;
      response.setHeader('content-security-policy', policy);
      return send(response, 200, 'text/html', page('outlook', 'Outlook', options));
    },
  };
}

/** It is known to forbid fonts from elsewhere; for the rest it is as strict as can be. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export const outlook = outlookAt('outlook.office.com', '/mail/');
export const outlook365 = outlookAt('outlook.office365.com', '/mail/');
export const outlookLive = outlookAt('outlook.live.com', '/mail/0/');
export const outlookCloud = outlookAt('outlook.cloud.microsoft', '/mail/');
