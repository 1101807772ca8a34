import type { OfficeSite } from '../site';
import { authorize } from '../trello-api/authorize.ts';
import { trelloOf } from '../trello-api/site.ts';

/** trello.com: the page that asks whether an app may use the account. */
export const trello: OfficeSite = {
  host: 'trello.com',
  home: '/1/authorize',
  handle(request, response, url, options) {
    if (url.pathname === '/1/authorize') return authorize(trelloOf(options), request, response, url);
    return false;
  },
};
