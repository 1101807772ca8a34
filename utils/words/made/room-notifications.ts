// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface NotificationsWords {
  readonly 'notifications.needs-you': { readonly count: number };
  readonly 'notifications.not-opened': NoValues;
  readonly 'notifications.disk-full': NoValues;
  readonly 'notifications.not-started': NoValues;
  readonly 'notifications.logged': { readonly place: string };
  readonly 'notifications.updated': { readonly place: string };
  readonly 'notifications.stopped': { readonly place: string };
  readonly 'notifications.why': { readonly title: string; readonly why: string };
}

export const notifications: Pack = {
  'notifications.needs-you': [["count","p",{"one":"Meantime: a document needs your attention","other":["Meantime: ",["count","n"]," documents need your attention"]}]],
  'notifications.not-opened': "Meantime: its database in this browser can’t be opened. Open Meantime to see what can be saved.",
  'notifications.disk-full': "Meantime: this computer’s disk is full. Decisions wait here; free up space and they go out.",
  'notifications.not-started': "Meantime: sending couldn’t start. Decisions wait here, and Meantime tries again by itself. If this stays, turn Meantime off and on again in the browser’s list of extensions.",
  'notifications.logged': ["Decision logged in ",["place"]],
  'notifications.updated': ["Decision updated in ",["place"]],
  'notifications.stopped': ["A document for ",["place"]," needs your attention"],
  'notifications.why': [["title"],": ",["why"]],
};
