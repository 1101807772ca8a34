// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface ConnectionsWords {
  readonly 'connections.notion-fits': { readonly field: string; readonly name: string };
  readonly 'connections.notion-fits-help': NoValues;
  readonly 'connections.lead': NoValues;
  readonly 'connections.connected-to': NoValues;
  readonly 'connections.go-to': NoValues;
  readonly 'connections.no-place': NoValues;
  readonly 'connections.folder': { readonly name: string };
  readonly 'connections.page': { readonly name: string };
  readonly 'connections.database': { readonly name: string };
  readonly 'connections.keep-folder': NoValues;
  readonly 'connections.another-folder': NoValues;
  readonly 'connections.sign-in-again': NoValues;
  readonly 'connections.keep-place': NoValues;
  readonly 'connections.place-and-mapping': NoValues;
  readonly 'connections.new-token': NoValues;
  readonly 'connections.google-end': NoValues;
  readonly 'connections.notion-end': NoValues;
  readonly 'connections.disconnected': { readonly system: string };
  readonly 'connections.disconnect-from': { readonly system: string };
  readonly 'connections.ending': NoValues;
  readonly 'connections.stay': NoValues;
  readonly 'connections.disconnect-what': { readonly what: string };
  readonly 'connections.waiting': NoValues;
  readonly 'connections.waits': { readonly title: string; readonly why: string };
  readonly 'connections.notify': NoValues;
  readonly 'connections.notify-help': NoValues;
  readonly 'connections.notify-refused': NoValues;
  readonly 'connections.notify-kept': NoValues;
  readonly 'connections.refused': { readonly host: string };
  readonly 'connections.connected': { readonly account: string; readonly system: string };
  readonly 'connections.places-changed': { readonly name: string };
  readonly 'connections.folder-changed': { readonly name: string };
  readonly 'connections.client-first': NoValues;
  readonly 'connections.google-lead': NoValues;
  readonly 'connections.redirect': NoValues;
  readonly 'connections.client-id': NoValues;
  readonly 'connections.signing-in': NoValues;
  readonly 'connections.connect-google': NoValues;
  readonly 'connections.leave-as-is': NoValues;
  readonly 'connections.new-folder-name': NoValues;
  readonly 'connections.our-folders': NoValues;
  readonly 'connections.use-folder': NoValues;
  readonly 'connections.use-folder-named': { readonly name: string };
  readonly 'connections.folders-more': NoValues;
  readonly 'connections.folder-name-first': NoValues;
  readonly 'connections.new-folder': NoValues;
  readonly 'connections.creating-folder': NoValues;
  readonly 'connections.create-folder': NoValues;
  readonly 'connections.not-a-token': NoValues;
  readonly 'connections.token-first': NoValues;
  readonly 'connections.token-lead': { readonly link: string };
  readonly 'connections.token-renew': { readonly link: string };
  readonly 'connections.token': NoValues;
  readonly 'connections.token-help': { readonly host: string };
  readonly 'connections.checking-token': NoValues;
  readonly 'connections.connect-notion': NoValues;
  readonly 'connections.reconnect-notion': NoValues;
  readonly 'connections.keep-old': NoValues;
  readonly 'connections.asking-notion': NoValues;
  readonly 'connections.none-named': NoValues;
  readonly 'connections.none-seen': NoValues;
  readonly 'connections.looking': NoValues;
  readonly 'connections.where-to': NoValues;
  readonly 'connections.where-to-help': NoValues;
  readonly 'connections.search': NoValues;
  readonly 'connections.places-more': NoValues;
  readonly 'connections.places': NoValues;
  readonly 'connections.a-page': NoValues;
  readonly 'connections.a-database': NoValues;
  readonly 'connections.create-database': NoValues;
  readonly 'connections.create-database-in': { readonly name: string };
  readonly 'connections.creating-database': NoValues;
  readonly 'connections.use-page': NoValues;
  readonly 'connections.use-page-named': { readonly name: string };
  readonly 'connections.use-database': NoValues;
  readonly 'connections.use-database-named': { readonly name: string };
  readonly 'connections.refresh': NoValues;
  readonly 'connections.mapping-title': { readonly name: string };
  readonly 'connections.mapping-lead': NoValues;
  readonly 'connections.testing': NoValues;
  readonly 'connections.test-and-save': NoValues;
  readonly 'connections.another-place': NoValues;
  readonly 'connections.required': { readonly field: string };
  readonly 'connections.choose-property': NoValues;
  readonly 'connections.no-property': NoValues;
  readonly 'connections.property-gone': { readonly name: string };
  readonly 'connections.property': { readonly kind: 'title' | 'rich_text' | 'select' | 'status' | 'multi_select' | 'people' | 'date' | 'url' | 'email' | 'phone_number' | 'number' | 'formula' | 'rollup' | 'unique_id' | 'relation' | 'other'; readonly name: string };
  readonly 'connections.untitled-database': NoValues;
  readonly 'connections.untitled-page': NoValues;
  readonly 'connections.google-step-1': { readonly console: string };
  readonly 'connections.google-step-2': NoValues;
  readonly 'connections.google-step-3': NoValues;
  readonly 'connections.google-console': NoValues;
  readonly 'connections.scope': NoValues;
  readonly 'connections.copy': NoValues;
  readonly 'connections.copied': NoValues;
  readonly 'connections.copy-of': { readonly button: string; readonly field: string };
}

export const connections: Pack = {
  'connections.notion-fits': ["“",["name"],"” in Notion fits “",["field"],"”, which isn’t read yet. To read it, open Choose properties."],
  'connections.notion-fits-help': "Proposed by its name. It is read only once you save.",
  'connections.lead': "Every decision is kept in the decision log of this browser. Connect a place where your team reads, and Save creates the document there too. Tokens stay in this browser and go only to the service that each is for. No page, file or log gets one.",
  'connections.connected-to': "Connected to",
  'connections.go-to': "Documents go to",
  'connections.no-place': "No place yet: choose one below",
  'connections.folder': ["Folder “",["name"],"”"],
  'connections.page': ["Page “",["name"],"”"],
  'connections.database': ["Database “",["name"],"”"],
  'connections.keep-folder': "Keep this folder",
  'connections.another-folder': "Another folder",
  'connections.sign-in-again': "Sign in again",
  'connections.keep-place': "Keep this place",
  'connections.place-and-mapping': "Place and mapping",
  'connections.new-token': "New token",
  'connections.google-end': "Meantime ends its access at Google and removes the token from this browser.",
  'connections.notion-end': "The token is removed from this browser. To end it for good, delete it in Notion too.",
  'connections.disconnected': [["system"]," is disconnected and its token removed."],
  'connections.disconnect-from': ["Disconnect ",["system"]],
  'connections.ending': "Ending the access",
  'connections.stay': "Stay connected",
  'connections.disconnect-what': [["what"]," Existing documents stay. Unsent documents wait until you decide."],
  'connections.waiting': "Documents that wait",
  'connections.waits': ["“",["title"],"” waits: ",["why"]],
  'connections.notify': "Notify me when a document is created or needs attention",
  'connections.notify-help': "Your system shows a notification with the decision’s title. Click it to open the document. When you turn this on, the browser asks you once.",
  'connections.notify-refused': "The browser didn’t allow notifications, so this stays off. The number on the toolbar button still tells you.",
  'connections.notify-kept': "The browser kept the permission. Turn off the browser’s notifications in your system settings.",
  'connections.refused': ["The browser wasn’t allowed to reach ",["host"],", so nothing was sent. Press Connect again and allow it when you’re ready."],
  'connections.connected': [["system"]," is connected to ",["account"],"."],
  'connections.places-changed': ["Documents now go to “",["name"],"” in Notion."],
  'connections.folder-changed': ["Documents now go to the folder “",["name"],"” in Google Drive."],
  'connections.client-first': "Enter the client id first.",
  'connections.google-lead': "Your browser asks you to allow access to Google, because documents go there straight from this browser. Meantime sees only the files that it creates.",
  'connections.redirect': "Redirect address to register",
  'connections.client-id': "Google client id",
  'connections.signing-in': "Waiting for the sign-in",
  'connections.connect-google': "Connect Google",
  'connections.leave-as-is': "Leave it as it is",
  'connections.new-folder-name': "Decisions",
  'connections.our-folders': "Folders created by Meantime",
  'connections.use-folder': "Use the folder",
  'connections.use-folder-named': ["Use the folder ",["name"]],
  'connections.folders-more': "Not all folders are shown.",
  'connections.folder-name-first': "Give the folder a name.",
  'connections.new-folder': "New folder in My Drive",
  'connections.creating-folder': "Creating the folder",
  'connections.create-folder': "Create folder",
  'connections.not-a-token': "That isn’t a Notion token: it has spaces or characters that tokens don’t use.",
  'connections.token-first': "Paste the token first.",
  'connections.token-lead': ["Create a token in Notion and paste it here: a personal access token, or the token of an internal integration that has access to a page or database. ",["link"]],
  'connections.token-renew': ["Paste a new token. Place and mapping stay, and waiting documents are sent. ",["link"]],
  'connections.token': "Notion token",
  'connections.token-help': ["Your browser asks you to allow access to ",["host"],", because documents go there straight from this browser."],
  'connections.checking-token': "Checking the token",
  'connections.connect-notion': "Connect Notion",
  'connections.reconnect-notion': "Reconnect Notion",
  'connections.keep-old': "Keep the old one",
  'connections.asking-notion': "Asking Notion",
  'connections.none-named': "Notion found nothing with this name. To give it access: in Notion, open the page, then its menu, then Connections.",
  'connections.none-seen': "This token can’t see any page yet. To give it access: in Notion, open the page, then its menu, then Connections.",
  'connections.looking': "Notion didn’t answer. Leave this page open: in up to three minutes Meantime knows whether the database was created.",
  'connections.where-to': "Where do documents go?",
  'connections.where-to-help': "A database of your team, or a page.",
  'connections.search': "Search databases and pages",
  'connections.places-more': "Not all results are shown. Type part of the name.",
  'connections.places': "Databases and pages",
  'connections.a-page': "Page",
  'connections.a-database': "Database",
  'connections.create-database': "Create the decision database",
  'connections.create-database-in': ["Create the decision database in ",["name"]],
  'connections.creating-database': "Creating the decision database",
  'connections.use-page': "Use the page",
  'connections.use-page-named': ["Use the page ",["name"]],
  'connections.use-database': "Use the database",
  'connections.use-database-named': ["Use the database ",["name"]],
  'connections.refresh': "Refresh list",
  'connections.mapping-title': ["Which field goes where in “",["name"],"”"],
  'connections.mapping-lead': "Choose a Notion property for each field. Fields without one appear only in the text.",
  'connections.testing': "Testing the mapping",
  'connections.test-and-save': "Test and save",
  'connections.another-place': "Another place",
  'connections.required': [["field"]," (required)"],
  'connections.choose-property': "Choose a property",
  'connections.no-property': "No property",
  'connections.property-gone': [["name"]," (no longer exists)"],
  'connections.property': [["name"]," (",["kind","s",{"title":"title","rich_text":"text","select":"select","status":"status","multi_select":"multi-select","people":"person","date":"date","url":"URL","email":"e-mail","phone_number":"phone","number":"number","formula":"formula","rollup":"rollup","unique_id":"ID","relation":"relation","other":"other"}],")"],
  'connections.untitled-database': "Untitled database",
  'connections.untitled-page': "Untitled page",
  'connections.google-step-1': ["In the ",["console"],", create a project. Turn on the Google Drive API and the Google Docs API (for a roster sheet also the Google Sheets API, for time off the Google Calendar API), and add this scope under “Data access”."],
  'connections.google-step-2': "Create an OAuth client of type “Web application” with this redirect address.",
  'connections.google-step-3': "Paste the client id here and connect.",
  'connections.google-console': "Google Cloud console",
  'connections.scope': "Scope",
  'connections.copy': "Copy",
  'connections.copied': "Copied",
  'connections.copy-of': [["button"],": ",["field"]],
};
