// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface FailuresWords {
  readonly 'failures.offline': NoValues;
  readonly 'failures.unreachable': { readonly vendor: string };
  readonly 'failures.slow-answer': { readonly vendor: string };
  readonly 'failures.interrupted': { readonly vendor: string };
  readonly 'failures.slow-down': { readonly vendor: string };
  readonly 'failures.vendor-trouble': { readonly vendor: string };
  readonly 'failures.not-connected': { readonly vendor: string };
  readonly 'failures.no-place': { readonly vendor: string };
  readonly 'failures.not-allowed': { readonly vendor: string };
  readonly 'failures.own-fault': NoValues;
  readonly 'failures.is-it-there': NoValues;
  readonly 'failures.long-pause': { readonly reason: string };
  readonly 'failures.cancelled-midway': NoValues;
  readonly 'failures.created-twice': NoValues;
  readonly 'failures.part-twice': NoValues;
  readonly 'failures.update-twice': NoValues;
  readonly 'failures.copy-in-trash': NoValues;
  readonly 'failures.notion-token': NoValues;
  readonly 'failures.notion-block-limit': NoValues;
  readonly 'failures.notion-may-not-write': NoValues;
  readonly 'failures.notion-not-found': NoValues;
  readonly 'failures.notion-busy': NoValues;
  readonly 'failures.notion-blocked': NoValues;
  readonly 'failures.notion-overloaded': NoValues;
  readonly 'failures.notion-refused': NoValues;
  readonly 'failures.notion-refused-document': NoValues;
  readonly 'failures.notion-refused-value': NoValues;
  readonly 'failures.notion-in-trash': NoValues;
  readonly 'failures.google-not-allowed': NoValues;
  readonly 'failures.google-no-client': NoValues;
  readonly 'failures.google-closed': NoValues;
  readonly 'failures.google-other-browser': NoValues;
  readonly 'failures.google-signed-out': NoValues;
  readonly 'failures.google-no-drive': NoValues;
  readonly 'failures.google-foreign': NoValues;
  readonly 'failures.google-page': NoValues;
  readonly 'failures.google-sign-in-again': NoValues;
  readonly 'failures.google-folder-gone': NoValues;
  readonly 'failures.google-document-gone': NoValues;
  readonly 'failures.google-daily-limit': NoValues;
  readonly 'failures.google-storage-full': NoValues;
  readonly 'failures.google-organisation': NoValues;
  readonly 'failures.google-conflict': NoValues;
  readonly 'failures.google-in-trash': NoValues;
  readonly 'failures.google-too-long': NoValues;
  readonly 'failures.google-may-not-change': NoValues;
  readonly 'failures.google-may-not-add': NoValues;
  readonly 'failures.google-refused': { readonly status: string };
  readonly 'failures.google-folder-full': NoValues;
  readonly 'failures.google-api-off': NoValues;
  readonly 'failures.google-end': NoValues;
  readonly 'failures.kept-permission': { readonly names: string };
  readonly 'failures.notion-key-missing': NoValues;
  readonly 'failures.notion-field-unmapped': { readonly field: string };
  readonly 'failures.notion-property-gone': { readonly field: string; readonly name: string };
  readonly 'failures.notion-property-renamed': { readonly name: string; readonly now: string };
  readonly 'failures.notion-property-type': { readonly field: string; readonly name: string };
  readonly 'failures.notion-status-options': { readonly missing: readonly string[]; readonly name: string };
  readonly 'failures.notion-status-option': { readonly name: string };
  readonly 'failures.google-update-refused': NoValues;
  readonly 'failures.google-links-plain': NoValues;
  readonly 'failures.google-endless': NoValues;
  readonly 'failures.google-folder-in-trash': NoValues;
  readonly 'failures.notion-document-gone': NoValues;
  readonly 'failures.notion-key-first': NoValues;
  readonly 'failures.notion-map-first': { readonly name: string };
  readonly 'failures.notion-endless': NoValues;
  readonly 'failures.notion-parts-plain': NoValues;
  readonly 'failures.notion-links-plain': NoValues;
  readonly 'failures.notion-blocks-plain': { readonly count: number };
  readonly 'failures.notion-database-unsure': NoValues;
  readonly 'failures.notion-database-absent': { readonly name: string };
  readonly 'failures.notion-database-unread': { readonly name: string };
  readonly 'failures.task-not-connected': { readonly vendor: string };
  readonly 'failures.task-is-it-there': NoValues;
  readonly 'failures.task-twice': NoValues;
  readonly 'failures.task-refused': { readonly code: string; readonly vendor: string };
  readonly 'failures.task-token': { readonly vendor: string };
  readonly 'failures.task-place-gone': { readonly vendor: string };
  readonly 'failures.task-endless': { readonly vendor: string };
  readonly 'failures.trello-key': NoValues;
  readonly 'failures.trello-closed': NoValues;
  readonly 'failures.task-column-gone': { readonly vendor: string };
}

export const failures: Pack = {
  'failures.offline': "You’re offline. This goes out when you’re back online.",
  'failures.unreachable': ["Meantime couldn’t reach ",["vendor"],"."],
  'failures.slow-answer': [["vendor"]," took too long to answer."],
  'failures.interrupted': ["The connection to ",["vendor"]," was interrupted."],
  'failures.slow-down': [["vendor"]," asks Meantime to slow down."],
  'failures.vendor-trouble': [["vendor"]," has a problem right now."],
  'failures.not-connected': [["vendor"]," is no longer connected. Connect it again, or send this elsewhere."],
  'failures.no-place': ["No place is chosen in ",["vendor"]," yet. Choose one, or send this elsewhere."],
  'failures.not-allowed': ["The browser doesn’t let Meantime reach ",["vendor"],". Allow it to continue."],
  'failures.own-fault': "Your decision is saved. Something went wrong in Meantime while sending it.",
  'failures.is-it-there': "Several requests got no answer, and Meantime can’t find the document. Please check there: was it created?",
  'failures.long-pause': [["reason"]," It wants Meantime to wait more than another day. Try again later, or send this elsewhere."],
  'failures.cancelled-midway': "This was cancelled after sending had started. Part of it may have arrived.",
  'failures.created-twice': "This document was created more than once: browsers sometimes repeat a request. Delete the extra one, then check again.",
  'failures.part-twice': "Part of the document appears twice: browsers sometimes repeat a request. Delete one of the two, then check again.",
  'failures.update-twice': "An update appears twice in the document: browsers sometimes repeat a request. Delete one of the two, then check again.",
  'failures.copy-in-trash': "Another copy of this document is in the trash, inside its folder. If you restore the folder, the copy comes back. Delete it forever, or ignore this.",
  'failures.notion-token': "Notion doesn’t accept the token. Copy it from Notion again, or create a new one there, and connect with it.",
  'failures.notion-block-limit': "Your Notion workspace has reached its free block limit. Upgrade the plan, connect with a personal access token (the limit doesn’t apply to it), or send this elsewhere.",
  'failures.notion-may-not-write': "Notion doesn’t allow writing here. Give the connection access, or choose another place.",
  'failures.notion-not-found': "Notion can’t find the place, or it isn’t shared with the connection. Choose another.",
  'failures.notion-busy': "Notion was busy with this page.",
  'failures.notion-blocked': "Notion has blocked this connection. Check it in Notion, then connect again.",
  'failures.notion-overloaded': "Notion is overloaded and asks Meantime to wait.",
  'failures.notion-refused': "Notion refused the request. Your decision is saved here; you can send it elsewhere.",
  'failures.notion-refused-document': "Notion refused the document as it is. Change it, or send it elsewhere.",
  'failures.notion-refused-value': "Notion refused a property’s value. Check the mapping of the database’s properties.",
  'failures.notion-in-trash': "The page or database is in Notion’s trash. Restore it and try again, or choose another place.",
  'failures.google-not-allowed': "Meantime isn’t allowed to sign in to Google yet. Connect Google and allow it.",
  'failures.google-no-client': "This build has no client id for Google. Enter one under Connections.",
  'failures.google-closed': "The Google sign-in was closed before access was given. Connect Google again.",
  'failures.google-other-browser': "This browser can’t sign in to Google with this build. Use Chrome, or a build of Meantime with a client id for all browsers.",
  'failures.google-signed-out': "Your Google sign-in has ended. Connect Google again to continue.",
  'failures.google-no-drive': "Google gave no access to Drive. Connect again and leave the box for Drive ticked.",
  'failures.google-foreign': "Google’s answer didn’t match this sign-in, so Meantime ignored it. Connect Google again.",
  'failures.google-page': "Google’s sign-in page couldn’t be loaded. If it shows an error, check the client id and its redirect address.",
  'failures.google-sign-in-again': "Google wants you to sign in again. Connect Google again to continue.",
  'failures.google-folder-gone': "Meantime can’t find the folder in Google Drive. Choose another one.",
  'failures.google-document-gone': "The document no longer exists in Google Docs, or isn’t shared with you. Choose where a new one should go.",
  'failures.google-daily-limit': "Google’s daily limit is reached.",
  'failures.google-storage-full': "Your Google storage is full. Make room in it, then try again.",
  'failures.google-organisation': "Your organisation doesn’t let Meantime use Google Drive. Ask its administrator, or connect another account.",
  'failures.google-conflict': "This was being changed in Google at the same moment.",
  'failures.google-in-trash': "This document is in the trash of Google Drive. Restore it there and try again, or choose a place for a new one.",
  'failures.google-too-long': "The document is too long for Google Docs. Shorten it, or send it elsewhere.",
  'failures.google-may-not-change': "Your Google account can’t change this document. Ask its owner, or connect another account.",
  'failures.google-may-not-add': "Your Google account can’t add files to this folder. Choose another one.",
  'failures.google-refused': ["Google refused the request (",["status"],"). Your decision is saved here; you can send it elsewhere."],
  'failures.google-folder-full': "The folder in Google Drive is full. Choose another one.",
  'failures.google-api-off': "The Drive or Docs API isn’t enabled in the Google project of this client id. Enable both in the Google Cloud console, then try again.",
  'failures.google-end': "Meantime couldn’t confirm that its access at Google has ended. Remove it at myaccount.google.com/connections.",
  'failures.kept-permission': ["The browser kept a permission (",["names"],"). Remove it on the browser’s page for Meantime."],
  'failures.notion-key-missing': "The database needs a text property named “Decision Key”, so that Meantime finds the document again. Add it in Notion, then map it.",
  'failures.notion-field-unmapped': ["Choose the property for “",["field"],"”."],
  'failures.notion-property-gone': ["The property “",["name"],"” is no longer in the database. Choose another for “",["field"],"”."],
  'failures.notion-property-renamed': ["The property “",["name"],"” was renamed to “",["now"],"”. Check the mapping and save it again."],
  'failures.notion-property-type': ["The property “",["name"],"” now has another type. Choose another for “",["field"],"”."],
  'failures.notion-status-options': ["“",["name"],"” has no option named ",["missing","l","or"],". Add it in Notion, or map another property."],
  'failures.notion-status-option': ["“",["name"],"”"],
  'failures.google-update-refused': "Google refused the update. The document is unchanged and your decision is saved here. Try again later, or change it.",
  'failures.google-links-plain': "Google refused a link, so links are plain text in this update.",
  'failures.google-endless': "Google’s list of files never ended, so Meantime couldn’t check all of it. Please check in Drive: was the document created?",
  'failures.google-folder-in-trash': "The folder is in Google Drive’s trash. Restore it and try again, or choose another folder.",
  'failures.notion-document-gone': "The document was deleted in Notion, or isn’t shared with the connection. Restore or share it, then try again.",
  'failures.notion-key-first': "Map the Decision Key first.",
  'failures.notion-map-first': ["Map the decision’s fields to the properties of “",["name"],"” first."],
  'failures.notion-endless': "Notion’s list never ended, so Meantime couldn’t check all of it. Please check in Notion: was the document created?",
  'failures.notion-parts-plain': "Notion refused parts of the document, so links, tables and code are plain text in it.",
  'failures.notion-links-plain': "Notion refused a link without saying which, so links are plain text in the document.",
  'failures.notion-blocks-plain': [["count","p",{"one":"Notion refused one link or block, so it is plain text in the document.","other":["Notion refused ",["count","n"]," links or blocks, so they are plain text in the document."]}]],
  'failures.notion-database-unsure': "Notion didn’t answer, so Meantime doesn’t know whether the database was created. Press the button again; Meantime checks first.",
  'failures.notion-database-absent': ["Notion didn’t answer, and three minutes later there is no new database “",["name"],"” under that page. Create it again."],
  'failures.notion-database-unread': ["The database “",["name"],"” was created in Notion, but Meantime couldn’t read it yet. Press the button again; Meantime uses this one and creates no second."],
  'failures.task-not-connected': [["vendor"]," is no longer connected. Connect it again, and this task goes on."],
  'failures.task-is-it-there': "Several requests got no answer, and Meantime can’t find the task. Please check there: was it created?",
  'failures.task-twice': "This task was created more than once: browsers sometimes repeat a request. Delete the extra one, then check again.",
  'failures.task-refused': [["vendor"]," refused the task (",["code"],"). Check the action and the place, then try again."],
  'failures.task-token': [["vendor"]," doesn’t accept the token. Copy it again, or create a new one there, and connect with it."],
  'failures.task-place-gone': [["vendor"]," can’t find the place for tasks, or the token may not use it. Choose another place."],
  'failures.task-endless': [["vendor"],"’s list never ended, so Meantime couldn’t check all of it. Please check there: was the task created?"],
  'failures.trello-key': "That isn’t a Trello API key with its token. The key has 32 letters and digits; copy both again.",
  'failures.trello-closed': "The sign-in was closed, or Trello didn’t lead back here. Name this extension’s address among the allowed origins of the Power-Up, or paste a token.",
  'failures.task-column-gone': [["vendor"]," no longer has a column that tasks go to. Choose the columns again."],
};
