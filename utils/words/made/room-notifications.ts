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
  readonly 'notifications.button': { readonly parts: readonly string[] };
  readonly 'notifications.count-documents': { readonly count: number };
  readonly 'notifications.count-wait': { readonly count: number };
  readonly 'notifications.count-owed': { readonly count: number };
  readonly 'notifications.count-decision': { readonly count: number };
  readonly 'notifications.tell-wait': NoValues;
  readonly 'notifications.tell-owed': NoValues;
  readonly 'notifications.tell-objection': NoValues;
  readonly 'notifications.tell-revisit': NoValues;
  readonly 'notifications.tell-action': NoValues;
  readonly 'notifications.tell-document': NoValues;
  readonly 'notifications.tell-task': NoValues;
  readonly 'notifications.tell-several': { readonly count: number };
  readonly 'notifications.tell-about': { readonly people: readonly string[]; readonly title: string };
  readonly 'notifications.wait': NoValues;
  readonly 'notifications.wait-one': NoValues;
  readonly 'notifications.wait-first': NoValues;
  readonly 'notifications.wait-two': NoValues;
  readonly 'notifications.wait-three': NoValues;
  readonly 'notifications.wait-all': NoValues;
  readonly 'notifications.no-wait': NoValues;
  readonly 'notifications.wait-unnamed': NoValues;
  readonly 'notifications.count-tasks': { readonly count: number };
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
  'notifications.button': ["Meantime: ",["parts","l","and"]],
  'notifications.count-documents': [["count","p",{"one":"a document needs your attention","other":[["count","n"]," documents need your attention"]}]],
  'notifications.count-wait': [["count","p",{"one":"a reply was expected by now","other":[["count","n"]," replies were expected by now"]}]],
  'notifications.count-owed': [["count","p",{"one":"a reply from you is due","other":[["count","n"]," replies from you are due"]}]],
  'notifications.count-decision': [["count","p",{"one":"a decision needs a look","other":[["count","n"]," decisions need a look"]}]],
  'notifications.tell-wait': "A reply was expected by now",
  'notifications.tell-owed': "A reply from you is due",
  'notifications.tell-objection': "An objection period has ended",
  'notifications.tell-revisit': "A decision to look at again",
  'notifications.tell-action': "An action of yours is due",
  'notifications.tell-document': "A document needs you",
  'notifications.tell-task': "A task needs you",
  'notifications.tell-several': [["count","p",{"one":[["count","n"]," thing needs you"],"other":[["count","n"]," things need you"]}]],
  'notifications.tell-about': [["people","l","and"],": ",["title"]],
  'notifications.wait': "I wait for a reply",
  'notifications.wait-one': "From this person",
  'notifications.wait-first': "From the first",
  'notifications.wait-two': "From two of them",
  'notifications.wait-three': "From three of them",
  'notifications.wait-all': "From all of them",
  'notifications.no-wait': "Meantime: no open thread with people of your list here, so there is nobody to wait for.",
  'notifications.wait-unnamed': "Meantime: several people are in this thread. To wait for one of them, right-click their name.",
  'notifications.count-tasks': [["count","p",{"one":"a task needs your attention","other":[["count","n"]," tasks need your attention"]}]],
};
