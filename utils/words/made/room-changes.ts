// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ChangesWords {
  readonly 'changes.title': NoValues;
  readonly 'changes.what': { readonly names: readonly string[] };
  readonly 'changes.what-thread': { readonly names: readonly string[]; readonly site: string };
  readonly 'changes.reading': NoValues;
  readonly 'changes.again': NoValues;
  readonly 'changes.read': { readonly when: string };
  readonly 'changes.where': { readonly name: string };
  readonly 'changes.none': NoValues;
  readonly 'changes.none-compared': NoValues;
  readonly 'changes.not-connected': { readonly name: string };
  readonly 'changes.not-allowed': { readonly name: string };
  readonly 'changes.no-record': NoValues;
  readonly 'changes.record-damaged': NoValues;
  readonly 'changes.on-its-way': NoValues;
  readonly 'changes.properties-unknown': NoValues;
  readonly 'changes.properties-newer': NoValues;
  readonly 'changes.thread-closed': { readonly name: string };
  readonly 'changes.nobody': NoValues;
  readonly 'changes.message-gone': { readonly author: string; readonly when: string };
  readonly 'changes.message-changed': { readonly author: string; readonly text: string; readonly when: string };
  readonly 'changes.messages-more': { readonly count: number };
  readonly 'changes.messages-unseen': { readonly count: number };
  readonly 'changes.messages-unsure': { readonly count: number };
  readonly 'changes.document-gone': NoValues;
  readonly 'changes.title-gone': NoValues;
  readonly 'changes.title-now': { readonly now: string };
  readonly 'changes.file-now': { readonly now: string };
  readonly 'changes.box-gone': NoValues;
  readonly 'changes.box-now': { readonly now: string };
  readonly 'changes.property-gone': { readonly name: string };
  readonly 'changes.property-was': { readonly name: string; readonly now: string; readonly was: string };
  readonly 'changes.quoted': { readonly text: string };
  readonly 'changes.empty': NoValues;
  readonly 'changes.quote': { readonly how: 'gone' | 'added' | 'other'; readonly name: string };
  readonly 'changes.part': { readonly how: 'gone' | 'added' | 'other'; readonly name: string };
  readonly 'changes.head': { readonly how: 'added' | 'other' };
  readonly 'changes.time-unknown': NoValues;
  readonly 'changes.on-page': { readonly text: string };
  readonly 'changes.their-time': { readonly theirs: string; readonly when: string };
  readonly 'changes.what-task': { readonly names: readonly string[]; readonly site: string };
  readonly 'changes.connect-tasks': { readonly name: string };
}

export const changes: Pack = {
  'changes.title': "Changed since logged",
  'changes.what': ["Compares the document in ",["names","l","and"],", with what was logged."],
  'changes.what-thread': ["Compares the document in ",["names","l","and"],", and the thread where it is open in ",["site"],", with what was logged."],
  'changes.reading': "Reading …",
  'changes.again': "Compare again",
  'changes.read': ["Read ",["when"],", your time."],
  'changes.where': ["In ",["name"]],
  'changes.none': "Nothing differs from what was logged.",
  'changes.none-compared': "Nothing that could be compared differs from what was logged.",
  'changes.not-connected': [["name"]," is no longer connected. Connect it again to compare."],
  'changes.not-allowed': ["The browser doesn’t let Meantime reach ",["name"],". Allow it under Connections to compare."],
  'changes.no-record': "Meantime has no record of what it wrote there, so it can’t compare.",
  'changes.record-damaged': "Meantime’s record of what it wrote there is damaged, so it can’t compare.",
  'changes.on-its-way': "An update of this document hasn’t been sent yet.",
  'changes.properties-unknown': "Meantime’s record of the document’s properties is missing or damaged, so they weren’t compared.",
  'changes.properties-newer': "You have changed this decision since it was last sent, so the document’s properties weren’t compared.",
  'changes.thread-closed': ["The thread isn’t open. Open it in ",["name"]," in a tab to compare it too."],
  'changes.nobody': "somebody not named on the page",
  'changes.message-gone': ["The message of ",["author"],", ",["when"]," is no longer in the thread."],
  'changes.message-changed': ["The message of ",["author"],", ",["when"]," was changed. It says: “",["text"],"”"],
  'changes.messages-more': ["The thread has ",["count","p",{"one":[["count","n"]," message"],"other":[["count","n"]," messages"]}]," more than was logged."],
  'changes.messages-unseen': ["Not compared, because not seen on the page: ",["count","p",{"one":[["count","n"]," logged message"],"other":[["count","n"]," logged messages"]}],"."],
  'changes.messages-unsure': [["count","p",{"one":[["count","n"]," message"],"other":[["count","n"]," messages"]}]," can’t be compared word for word, because an earlier version of Meantime read pages differently."],
  'changes.document-gone': "The document no longer exists, or isn’t shared with the connection.",
  'changes.title-gone': "The title was removed.",
  'changes.title-now': ["The title is now “",["now"],"”."],
  'changes.file-now': ["The name of the file is now ",["now"],"."],
  'changes.box-gone': "The box with the status and the decision was removed.",
  'changes.box-now': ["The box with the status and the decision was changed. It says: “",["now"],"”"],
  'changes.property-gone': ["The property “",["name"],"” was removed."],
  'changes.property-was': ["“",["name"],"” is now ",["now"],"; Meantime wrote ",["was"],"."],
  'changes.quoted': ["“",["text"],"”"],
  'changes.empty': "empty",
  'changes.quote': [["how","s",{"gone":["The quote of ",["name"]," was removed."],"added":["Text was added after the quote of ",["name"],"."],"other":["The quote of ",["name"]," was changed."]}]],
  'changes.part': [["how","s",{"gone":["“",["name"],"” was removed."],"added":["Text was added under “",["name"],"”."],"other":["The text under “",["name"],"” was changed."]}]],
  'changes.head': [["how","s",{"added":"Text was added above the first heading.","other":"The text above the first heading was changed."}]],
  'changes.time-unknown': "time not shown",
  'changes.on-page': ["“",["text"],"” on the page"],
  'changes.their-time': [["when"]," (",["theirs"]," their time)"],
  'changes.what-task': ["Compares the document in ",["names","l","and"],", and the comments in ",["site"],", with what was logged."],
  'changes.connect-tasks': ["Connect ",["name"]," in the options to compare its comments too."],
};
