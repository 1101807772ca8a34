// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface TransferWords {
  readonly 'transfer.file-label': NoValues;
  readonly 'transfer.choose-file': NoValues;
  readonly 'transfer.or-drop': NoValues;
  readonly 'transfer.too-large-backup': { readonly file: string; readonly size: number };
  readonly 'transfer.too-large-people': { readonly file: string; readonly size: number };
  readonly 'transfer.encoding': NoValues;
  readonly 'transfer.names-in': { readonly names: string };
  readonly 'transfer.encoding-choose': NoValues;
  readonly 'transfer.encoding-sample': { readonly encoding: string; readonly names: string };
  readonly 'transfer.encoding-name': { readonly name: string; readonly of: 'japanese' | 'simplified' | 'traditional' | 'korean' | 'western' | 'central' | 'cyrillic' | 'greek' | 'turkish' | 'hebrew' | 'arabic' | 'baltic' | 'vietnamese' | 'thai' | 'other' };
  readonly 'transfer.encoding-utf-16le': NoValues;
  readonly 'transfer.encoding-utf-16be': NoValues;
  readonly 'transfer.encoding-utf-8': NoValues;
  readonly 'transfer.of-file': { readonly file: string; readonly what: string };
  readonly 'transfer.export': NoValues;
  readonly 'transfer.export-lead': { readonly exportAll: string };
  readonly 'transfer.export-all': NoValues;
  readonly 'transfer.people-csv': NoValues;
  readonly 'transfer.people-json': NoValues;
  readonly 'transfer.exported-damaged': { readonly count: number };
  readonly 'transfer.import': NoValues;
  readonly 'transfer.import-lead': { readonly exportAll: string };
  readonly 'transfer.formats': NoValues;
  readonly 'transfer.format-people': NoValues;
  readonly 'transfer.format-match': NoValues;
  readonly 'transfer.format-days': NoValues;
  readonly 'transfer.format-holidays': NoValues;
  readonly 'transfer.zones-noted': { readonly source: string };
  readonly 'transfer.paste': NoValues;
  readonly 'transfer.example': NoValues;
  readonly 'transfer.pasted': NoValues;
  readonly 'transfer.preview-pasted': NoValues;
  readonly 'transfer.imported': { readonly added: number; readonly updated: number };
  readonly 'transfer.would-import': { readonly file: string };
  readonly 'transfer.sum': { readonly bad: number; readonly changed: number; readonly file: string; readonly new: number; readonly open: number; readonly same: number };
  readonly 'transfer.sum-nobody': { readonly file: string };
  readonly 'transfer.sum-nothing': { readonly bad: number; readonly changed: number; readonly file: string; readonly new: number; readonly open: number; readonly same: number };
  readonly 'transfer.sum-rest': { readonly bad: number; readonly changed: number; readonly file: string; readonly new: number; readonly open: number; readonly same: number };
  readonly 'transfer.notes': NoValues;
  readonly 'transfer.note': { readonly line: string; readonly what: string };
  readonly 'transfer.line': NoValues;
  readonly 'transfer.person': NoValues;
  readonly 'transfer.result': NoValues;
  readonly 'transfer.kind-new': NoValues;
  readonly 'transfer.kind-changed': NoValues;
  readonly 'transfer.kind-same': NoValues;
  readonly 'transfer.nothing': NoValues;
  readonly 'transfer.import-people': { readonly count: number };
  readonly 'transfer.rest-imported': NoValues;
  readonly 'transfer.question': { readonly known: string; readonly line: string; readonly name: string; readonly person: string };
  readonly 'transfer.no-address': NoValues;
  readonly 'transfer.same-person': NoValues;
  readonly 'transfer.other-person': NoValues;
  readonly 'transfer.left-out': { readonly count: number };
  readonly 'transfer.problems': NoValues;
  readonly 'transfer.field': NoValues;
  readonly 'transfer.what-is-wrong': NoValues;
  readonly 'transfer.reading': { readonly file: string };
  readonly 'transfer.restored': { readonly added: number; readonly changed: number; readonly file: string };
  readonly 'transfer.restore-sum': { readonly added: number; readonly changed: number; readonly file: string; readonly kept: number; readonly same: number };
  readonly 'transfer.prefer': NoValues;
  readonly 'transfer.prefer-here': NoValues;
  readonly 'transfer.prefer-file': NoValues;
  readonly 'transfer.import-entries': { readonly count: number };
  readonly 'transfer.entry-person': NoValues;
  readonly 'transfer.entry-norms': NoValues;
  readonly 'transfer.entry-decision': NoValues;
  readonly 'transfer.entry-draft': NoValues;
  readonly 'transfer.entry-urgency': NoValues;
  readonly 'transfer.entry-display': NoValues;
  readonly 'transfer.verdict-added': NoValues;
  readonly 'transfer.verdict-changed': NoValues;
  readonly 'transfer.verdict-kept': NoValues;
  readonly 'transfer.verdict-same': NoValues;
  readonly 'transfer.entries': NoValues;
  readonly 'transfer.what': NoValues;
  readonly 'transfer.name': NoValues;
  readonly 'transfer.delete-all': NoValues;
  readonly 'transfer.delete-all-open': NoValues;
  readonly 'transfer.delete-word': NoValues;
  readonly 'transfer.delete-lead': NoValues;
  readonly 'transfer.delete-for-good': NoValues;
  readonly 'transfer.delete-keep': NoValues;
  readonly 'transfer.delete-text': NoValues;
  readonly 'transfer.type-word': { readonly word: string };
  readonly 'transfer.type-to-continue': { readonly word: string };
  readonly 'transfer.all-deleted': NoValues;
  readonly 'transfer.end-notion': NoValues;
  readonly 'transfer.reads-no-more': NoValues;
  readonly 'transfer.recent-imports': NoValues;
  readonly 'transfer.recent-import': { readonly added: number; readonly file: string; readonly updated: number; readonly when: string };
  readonly 'transfer.undo-import': NoValues;
  readonly 'transfer.undo-import-of': { readonly file: string; readonly when: string };
  readonly 'transfer.import-undone': { readonly edited: number; readonly removed: number; readonly restored: number; readonly stayed: number };
  readonly 'transfer.note-named': { readonly line: string; readonly name: string; readonly what: string };
  readonly 'transfer.stored': NoValues;
  readonly 'transfer.from-to': { readonly after: string; readonly before: string };
  readonly 'transfer.nothing-there': NoValues;
  readonly 'transfer.renames': { readonly after: string; readonly before: string };
  readonly 'transfer.use-zone': { readonly zone: string };
  readonly 'transfer.use-zone-for': { readonly line: string; readonly name: string; readonly zone: string };
  readonly 'transfer.csv-norms': { readonly exportAll: string };
  readonly 'transfer.zone-for': { readonly count: number };
  readonly 'transfer.zone-for-use': { readonly count: number };
  readonly 'transfer.days-whose': { readonly count: number };
  readonly 'transfer.days-choose': NoValues;
  readonly 'transfer.days-all': { readonly count: number };
  readonly 'transfer.days-country': { readonly count: number; readonly country: string };
  readonly 'transfer.days-kind': NoValues;
  readonly 'transfer.days-off': NoValues;
  readonly 'transfer.days-holidays': NoValues;
  readonly 'transfer.search': { readonly table: string };
  readonly 'transfer.rows-found': { readonly count: number; readonly found: number };
  readonly 'transfer.note-of': { readonly name: string; readonly what: string };
  readonly 'transfer.entry-group': NoValues;
  readonly 'transfer.end-slack': { readonly workspaces: readonly string[] };
  readonly 'transfer.zone-used': { readonly count: number; readonly zone: string };
  readonly 'transfer.zone-undo': { readonly count: number; readonly zone: string };
  readonly 'transfer.entry-source': NoValues;
  readonly 'transfer.entry-holidays': NoValues;
  readonly 'transfer.entry-wait': NoValues;
  readonly 'transfer.zone-everyone': { readonly count: number };
  readonly 'transfer.zone-line': { readonly line: string; readonly name: string };
  readonly 'transfer.zone-of': { readonly name: string };
  readonly 'transfer.zone-of-use': { readonly name: string };
  readonly 'transfer.zone-used-by': { readonly names: readonly string[]; readonly zone: string };
  readonly 'transfer.entry-meeting': NoValues;
  readonly 'transfer.entry-owed': NoValues;
  readonly 'transfer.entry-done': NoValues;
  readonly 'transfer.entry-favourite': NoValues;
}

export const transfer: Pack = {
  'transfer.file-label': "File of people or time off",
  'transfer.choose-file': "Choose a file",
  'transfer.or-drop': "or drop it here",
  'transfer.too-large-backup': [["file"]," is larger than ",["size","n"]," MB, more than a page can read at once. Nothing was read."],
  'transfer.too-large-people': [["file"]," is larger than ",["size","n"]," MB; a list of people is far smaller. Nothing was read."],
  'transfer.encoding': "Encoding of the file",
  'transfer.names-in': ["Names in it: ",["names"]],
  'transfer.encoding-choose': "Choose how the names come out right",
  'transfer.encoding-sample': [["names"]," — ",["encoding"]],
  'transfer.encoding-name': [["name"]," (",["of","s",{"japanese":"Japanese","simplified":"simplified Chinese","traditional":"traditional Chinese","korean":"Korean","western":"Western European","central":"Central European","cyrillic":"Cyrillic","greek":"Greek","turkish":"Turkish","hebrew":"Hebrew","arabic":"Arabic","baltic":"Baltic","vietnamese":"Vietnamese","thai":"Thai","other":"other"}],")"],
  'transfer.encoding-utf-16le': "UTF-16 (little-endian)",
  'transfer.encoding-utf-16be': "UTF-16 (big-endian)",
  'transfer.encoding-utf-8': "UTF-8, leaving out lines that cannot be read",
  'transfer.of-file': [["file"],": ",["what"]],
  'transfer.export': "Export",
  'transfer.export-lead': ["These files contain names, addresses and time off. Share them only with people who may see these. ",["exportAll"]," also contains sources with their rows, your own edits, public holidays, groups, the norms with their history, decisions, drafts, chosen urgencies and settings. Import it in this or another browser to get all of that back. No file contains connections or tokens."],
  'transfer.export-all': "Export all",
  'transfer.people-csv': "People as CSV",
  'transfer.people-json': "People as JSON",
  'transfer.exported-damaged': ["Exported. ",["count","p",{"one":[["count","n"]," entry is"],"other":[["count","n"]," entries are"]}]," damaged and not in the file. You find each in its own list."],
  'transfer.import': "Import",
  'transfer.import-lead': ["People from a CSV, JSON or vCard file, or days off from a calendar file (ICS) or CSV. Exports of Google Contacts, Outlook, Slack and HR tools work as they are. A file of ",["exportAll"]," brings everything back."],
  'transfer.formats': "What a file can contain",
  'transfer.format-people': "People, one a line: name and zone are required; email, slack, place, mon to sun (or working hours and working days), time off, holidays and travel are read too.",
  'transfer.format-match': "People already in the list, matched by address, are updated.",
  'transfer.format-days': "Days off of people in the list: name or email, from, to and type.",
  'transfer.format-holidays': "Public holidays: date and holiday.",
  'transfer.zones-noted': ["Each time zone is noted with its source: ",["source"],"."],
  'transfer.paste': "Or paste the lines here",
  'transfer.example': "name,email,zone,working hours\nAda Fern,ada@fern.example,Asia/Kolkata,Mon-Fri 09:00-17:00",
  'transfer.pasted': "Pasted lines",
  'transfer.preview-pasted': "Preview pasted lines",
  'transfer.imported': [["added","n"]," added, ",["updated","n"]," updated."],
  'transfer.would-import': ["What would be imported from ",["file"]],
  'transfer.sum': [["file"],": ",["new","n"]," new, ",["changed","n"]," to update, ",["same","n"]," unchanged",["bad","p",{"=0":"","one":[", ",["bad","n"]," line with problems"],"other":[", ",["bad","n"]," lines with problems"]}],["open","p",{"=0":"","one":[", ",["open","n"]," to answer below"],"other":[", ",["open","n"]," to answer below"]}],". Nothing is stored yet."],
  'transfer.sum-nobody': [["file"],": no people in it. Nothing is stored yet."],
  'transfer.sum-nothing': [["file"],": ",["new","n"]," new, ",["changed","n"]," to update, ",["same","n"]," unchanged",["bad","p",{"=0":"","one":[", ",["bad","n"]," line with problems"],"other":[", ",["bad","n"]," lines with problems"]}],["open","p",{"=0":"","one":[", ",["open","n"]," to answer below"],"other":[", ",["open","n"]," to answer below"]}],". There is nothing to import."],
  'transfer.sum-rest': [["file"],": ",["new","n"]," new, ",["changed","n"]," to update, ",["same","n"]," unchanged",["bad","p",{"=0":"","one":[", ",["bad","n"]," line with problems"],"other":[", ",["bad","n"]," lines with problems"]}],["open","p",{"=0":"","one":[", ",["open","n"]," to answer below"],"other":[", ",["open","n"]," to answer below"]}],". Choose what is missing below to import the rest."],
  'transfer.notes': "Please note",
  'transfer.note': ["Line ",["line"],": ",["what"]],
  'transfer.line': "Line",
  'transfer.person': "Person",
  'transfer.result': "Result",
  'transfer.kind-new': "new",
  'transfer.kind-changed': "to update",
  'transfer.kind-same': "no change",
  'transfer.nothing': "Nothing to import",
  'transfer.import-people': ["Import ",["count","p",{"one":[["count","n"]," person"],"other":[["count","n"]," people"]}]],
  'transfer.rest-imported': "Lines with problems or without an answer are left out; the rest is imported.",
  'transfer.question': ["Line ",["line"],": is ",["name"]," the ",["person"]," of your list (",["known"],")?"],
  'transfer.no-address': "no address",
  'transfer.same-person': "Yes, the same person",
  'transfer.other-person': "No, somebody else: add them",
  'transfer.left-out': [["count","p",{"one":[["count","n"]," entry of the file is"],"other":[["count","n"]," entries of the file are"]}]," left out, as shown here. You can import all the others, or correct the file and choose it again."],
  'transfer.problems': "Problems",
  'transfer.field': "Field",
  'transfer.what-is-wrong': "What is wrong",
  'transfer.reading': ["Reading ",["file"],"…"],
  'transfer.restored': [["file"],": ",["added","n"]," added, ",["changed","n"]," changed."],
  'transfer.restore-sum': [["file"],": ",["added","n"]," to add, ",["changed","n"]," to change, ",["kept","n"]," to keep as they are here, ",["same","n"]," the same. Nothing is stored yet. Entries that are only in this browser stay."],
  'transfer.prefer': "If an entry differs and has no date (for decisions and drafts, the newer one is used)",
  'transfer.prefer-here': "Keep the one in this browser",
  'transfer.prefer-file': "Use the one in the file",
  'transfer.import-entries': ["Import ",["count","p",{"one":[["count","n"]," entry"],"other":[["count","n"]," entries"]}]],
  'transfer.entry-person': "Person",
  'transfer.entry-norms': "Norms",
  'transfer.entry-decision': "Decision",
  'transfer.entry-draft': "Draft",
  'transfer.entry-urgency': "Chosen urgency",
  'transfer.entry-display': "Setting",
  'transfer.verdict-added': "to add",
  'transfer.verdict-changed': "to change",
  'transfer.verdict-kept': "kept as here",
  'transfer.verdict-same': "the same",
  'transfer.entries': "Entries of the file",
  'transfer.what': "What",
  'transfer.name': "Name",
  'transfer.delete-all': "Delete all",
  'transfer.delete-all-open': "Delete all…",
  'transfer.delete-word': "delete all",
  'transfer.delete-lead': "Deletes people, groups, norms, drafts, decisions, connections with their tokens, documents not sent yet, the list of requests and settings from this browser, and stops reading pages. You can’t undo this, so export first.",
  'transfer.delete-for-good': "Delete all for good",
  'transfer.delete-keep': "Keep everything",
  'transfer.delete-text': "Files you saved and documents in Notion or Google Docs stay. Everything that Meantime keeps in this browser is deleted, and Meantime stops reading pages. Unsent documents won’t be sent.",
  'transfer.type-word': ["Type “",["word"],"”"],
  'transfer.type-to-continue': ["Type the words “",["word"],"” to continue."],
  'transfer.all-deleted': "Everything was deleted from this browser.",
  'transfer.end-notion': "To end Notion’s token for good, delete it in Notion too.",
  'transfer.reads-no-more': "Meantime reads no page until you accept again.",
  'transfer.recent-imports': "Imports of the last 30 days",
  'transfer.recent-import': [["file"],", ",["when"],": ",["added","n"]," added, ",["updated","n"]," updated"],
  'transfer.undo-import': "Undo this import",
  'transfer.undo-import-of': ["Undo this import: ",["file"],", ",["when"]],
  'transfer.import-undone': ["The import was undone: ",["removed","n"]," removed, ",["restored","n"]," set back.",["edited","p",{"=0":"","one":[" Later edits of ",["edited","n"]," person were kept."],"other":[" Later edits of ",["edited","n"]," people were kept."]}],["stayed","p",{"=0":"","one":[" ",["stayed","n"]," added person was edited since and stays."],"other":[" ",["stayed","n"]," added people were edited since and stay."]}]],
  'transfer.note-named': ["Line ",["line"],", ",["name"],": ",["what"]],
  'transfer.stored': "What is stored",
  'transfer.from-to': [["before"]," → ",["after"]],
  'transfer.nothing-there': "none",
  'transfer.renames': ["This changes a name: ",["before"]," becomes ",["after"],"."],
  'transfer.use-zone': ["Use ",["zone"]],
  'transfer.use-zone-for': ["Use ",["zone"]," for line ",["line"],", ",["name"]],
  'transfer.csv-norms': ["CSV and JSON contain which groups people are in, and how soon people with their own reply norms reply. What follows when nobody replies is only in ",["exportAll"],". A CSV also lacks the addresses of groups."],
  'transfer.zone-for': ["Time zone of ",["count","p",{"one":"the person","other":["the ",["count","n"]," people"]}]," without one"],
  'transfer.zone-for-use': ["Use for ",["count","p",{"one":"this person","other":["all ",["count","n"]," people"]}]],
  'transfer.days-whose': ["Whose ",["count","p",{"one":"day is this","other":[["count","n"]," days are these"]}],"? The file doesn’t say."],
  'transfer.days-choose': "Choose people",
  'transfer.days-all': ["Everyone in the list (",["count","n"],")"],
  'transfer.days-country': ["Everyone in ",["country"]," (",["count","n"],")"],
  'transfer.days-kind': "What the days are",
  'transfer.days-off': "Time off",
  'transfer.days-holidays': "Public holidays",
  'transfer.search': ["Search: ",["table"]],
  'transfer.rows-found': [["found","n"]," of ",["count","p",{"one":[["count","n"]," row"],"other":[["count","n"]," rows"]}]],
  'transfer.note-of': [["name"],": ",["what"]],
  'transfer.entry-group': "Group",
  'transfer.end-slack': ["Slack’s token still works for ",["workspaces","l","and"],": revoke it at api.slack.com/apps, in your app under “OAuth & Permissions”."],
  'transfer.zone-used': [["zone"]," is used for ",["count","p",{"one":[["count","n"]," line"],"other":[["count","n"]," lines"]}],"."],
  'transfer.zone-undo': ["Undo: ",["zone"]," for ",["count","p",{"one":[["count","n"]," line"],"other":[["count","n"]," lines"]}]],
  'transfer.entry-source': "Source",
  'transfer.entry-holidays': "Public holidays",
  'transfer.entry-wait': "Wait",
  'transfer.zone-everyone': ["Everyone without one (",["count","n"],")"],
  'transfer.zone-line': [["name"]," (line ",["line"],")"],
  'transfer.zone-of': ["Time zone of ",["name"]],
  'transfer.zone-of-use': ["Use for ",["name"]],
  'transfer.zone-used-by': [["zone"]," is used for ",["names","l","and"],"."],
  'transfer.entry-meeting': "Planned meeting",
  'transfer.entry-owed': "What I owe",
  'transfer.entry-done': "Marked as done",
  'transfer.entry-favourite': "Favourite",
};
