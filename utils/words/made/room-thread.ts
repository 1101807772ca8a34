// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ThreadWords {
  readonly 'thread.part-quoted': NoValues;
  readonly 'thread.part-forwarded': NoValues;
  readonly 'thread.part-signature': NoValues;
  readonly 'thread.part-hidden': NoValues;
  readonly 'thread.part-stated': { readonly kind: string; readonly stated: string };
  readonly 'thread.stated-both': { readonly author: string; readonly time: string };
  readonly 'thread.part-lines': { readonly count: number; readonly name: string };
  readonly 'thread.lines-quoted': { readonly count: number };
  readonly 'thread.lines-forwarded': { readonly count: number };
  readonly 'thread.lines-signature': { readonly count: number };
  readonly 'thread.lines-hidden': { readonly count: number };
  readonly 'thread.left-out': { readonly parts: readonly string[] };
}

export const thread: Pack = {
  'thread.part-quoted': "Quoted",
  'thread.part-forwarded': "Forwarded",
  'thread.part-signature': "Signature",
  'thread.part-hidden': "Hidden words",
  'thread.part-stated': [["kind"],": ",["stated"]],
  'thread.stated-both': [["author"],", ",["time"]],
  'thread.part-lines': [["name"]," · ",["count","p",{"one":[["count","n"]," line"],"other":[["count","n"]," lines"]}]],
  'thread.lines-quoted': [["count","p",{"one":[["count","n"]," quoted line"],"other":[["count","n"]," quoted lines"]}]],
  'thread.lines-forwarded': [["count","p",{"one":[["count","n"]," forwarded line"],"other":[["count","n"]," forwarded lines"]}]],
  'thread.lines-signature': [["count","p",{"one":[["count","n"]," line of signature"],"other":[["count","n"]," lines of signature"]}]],
  'thread.lines-hidden': [["count","p",{"one":[["count","n"]," hidden line"],"other":[["count","n"]," hidden lines"]}]],
  'thread.left-out': [["parts","l","and"]," left out"],
};
