// Made from utils/words/catalogue/en by `npm run words`; change the catalogue, not this file.

import type { NoValues, Pack } from '../message';

export interface TasksWords {
  readonly 'tasks.heading': NoValues;
  readonly 'tasks.lead': NoValues;
  readonly 'tasks.asana-lead': { readonly link: string };
  readonly 'tasks.connect': { readonly system: string };
  readonly 'tasks.go-to': NoValues;
  readonly 'tasks.where': { readonly system: 'asana' | 'trello' | 'monday' | 'other' };
  readonly 'tasks.where-help': NoValues;
  readonly 'tasks.search': NoValues;
  readonly 'tasks.places': NoValues;
  readonly 'tasks.use': NoValues;
  readonly 'tasks.use-named': { readonly name: string };
  readonly 'tasks.asking': { readonly system: string };
  readonly 'tasks.none-named': { readonly system: string };
  readonly 'tasks.none': { readonly system: string };
  readonly 'tasks.changed': { readonly name: string; readonly system: string };
  readonly 'tasks.end': { readonly system: string };
  readonly 'tasks.end-what': { readonly what: string };
  readonly 'tasks.make': { readonly system: string };
  readonly 'tasks.making': { readonly system: string };
  readonly 'tasks.who-lead': { readonly system: string };
  readonly 'tasks.who': { readonly name: string; readonly system: string };
  readonly 'tasks.who-none': NoValues;
  readonly 'tasks.nobody': NoValues;
  readonly 'tasks.user': { readonly email: string; readonly name: string };
  readonly 'tasks.line': { readonly state: string; readonly what: string };
  readonly 'tasks.made': { readonly when: string };
  readonly 'tasks.look-again': NoValues;
  readonly 'tasks.looking': { readonly system: string };
  readonly 'tasks.seen': { readonly is: 'done' | 'gone' | 'there' | 'other'; readonly system: string; readonly when: string };
  readonly 'tasks.due-moved': { readonly before: string; readonly date: string };
  readonly 'tasks.due-set': { readonly date: string };
  readonly 'tasks.due-gone': { readonly before: string };
  readonly 'tasks.trello-lead': { readonly link: string };
  readonly 'tasks.key': { readonly system: string };
  readonly 'tasks.key-help': NoValues;
  readonly 'tasks.key-first': { readonly system: string };
  readonly 'tasks.sign-in': { readonly system: string };
  readonly 'tasks.monday-lead': { readonly link: string };
  readonly 'tasks.columns-lead': { readonly name: string };
  readonly 'tasks.column-part': { readonly part: 'key' | 'link' | 'who' | 'due' | 'other' };
  readonly 'tasks.column-help': { readonly part: 'key' | 'link' | 'other' };
  readonly 'tasks.column-choose': NoValues;
  readonly 'tasks.column-none': NoValues;
  readonly 'tasks.column-missing': { readonly system: string };
  readonly 'tasks.columns-use': NoValues;
  readonly 'tasks.columns-first': NoValues;
  readonly 'tasks.columns-other': NoValues;
  readonly 'tasks.origin-lead': { readonly system: string };
  readonly 'tasks.differs': { readonly system: string };
  readonly 'tasks.change-what': { readonly after: string; readonly before: string };
  readonly 'tasks.change-due': { readonly after: string; readonly before: string; readonly is: 'none' | 'set' | 'other' };
  readonly 'tasks.change-who': { readonly after: string; readonly before: string; readonly is: 'none' | 'set' | 'other' };
  readonly 'tasks.update': NoValues;
  readonly 'tasks.updating': { readonly system: string };
  readonly 'tasks.origin': { readonly system: string };
  readonly 'tasks.pages': { readonly logDecision: string };
  readonly 'tasks.pages-why': { readonly system: string };
  readonly 'tasks.pages-refused': { readonly logDecision: string };
  readonly 'tasks.unsure': { readonly system: string };
  readonly 'tasks.no-column': { readonly part: 'who' | 'other'; readonly place: string; readonly system: string };
  readonly 'tasks.look-again-in': { readonly system: string };
}

export const tasks: Pack = {
  'tasks.heading': "Tasks",
  'tasks.lead': "Connect where your team keeps its tasks. When you choose “Make tasks”, each action of a decision becomes a task there, with a link back.",
  'tasks.asana-lead': ["Create a personal access token in Asana and paste it here. It has all your own rights in Asana. ",["link"]],
  'tasks.connect': ["Connect ",["system"]],
  'tasks.go-to': "Tasks go to",
  'tasks.where': [["system","s",{"asana":"Which project do tasks go to?","trello":"Which list do cards go to?","monday":"Which group do items go to?","other":"Where do tasks go?"}]],
  'tasks.where-help': "Your choice stays until you change it here.",
  'tasks.search': "Search by name",
  'tasks.places': "Places for tasks",
  'tasks.use': "Use",
  'tasks.use-named': ["Use ",["name"]],
  'tasks.asking': ["Asking ",["system"]],
  'tasks.none-named': [["system"]," found nothing with this name."],
  'tasks.none': ["This token can’t see any place for tasks yet. Give it access in ",["system"],", then refresh the list."],
  'tasks.changed': ["Tasks now go to “",["name"],"” in ",["system"],"."],
  'tasks.end': ["The token is removed from this browser. To end it for good, delete it in ",["system"]," too."],
  'tasks.end-what': [["what"]," Tasks that were made stay. Tasks on their way wait until you connect again."],
  'tasks.make': ["Make tasks in ",["system"]],
  'tasks.making': ["Asking ",["system"]," who is who"],
  'tasks.who-lead': [["system"]," doesn’t say who these people are. Choose once: Meantime remembers it in this browser."],
  'tasks.who': ["Who is ",["name"]," in ",["system"],"?"],
  'tasks.who-none': "Choose a person",
  'tasks.nobody': "Nobody there: leave it unassigned",
  'tasks.user': [["name"]," (",["email"],")"],
  'tasks.line': [["what"],": ",["state"]],
  'tasks.made': ["made, ",["when"]," your time"],
  'tasks.look-again': "Look again",
  'tasks.looking': ["Looking at the tasks in ",["system"]],
  'tasks.seen': [["is","s",{"done":["Done in ",["system"]],"gone":["No longer in ",["system"]],"there":["Still in ",["system"]],"other":["Not done yet in ",["system"]]}],", as of ",["when"]," your time"],
  'tasks.due-moved': ["The due date there is now ",["date"],"; here it was ",["before"],"."],
  'tasks.due-set': ["The due date there is now ",["date"],"."],
  'tasks.due-gone': ["The task has no due date there any more; here it was ",["before"],"."],
  'tasks.trello-lead': ["Open ",["link"],", make a Power-Up of your own there and copy its API key. Then sign in, or paste a token for that key."],
  'tasks.key': [["system"]," API key"],
  'tasks.key-help': "It is no secret: it says which app asks.",
  'tasks.key-first': ["Enter the ",["system"]," API key first."],
  'tasks.sign-in': ["Sign in with ",["system"]],
  'tasks.monday-lead': ["Open ",["link"],", click your profile picture and choose “Developers”. Copy your personal token from “My access tokens” and paste it here. It has all your own rights in monday."],
  'tasks.columns-lead': ["Choose where each part of a task goes on “",["name"],"”. Meantime writes to no other column, and reads the status alone."],
  'tasks.column-part': [["part","s",{"key":"Meantime’s key","link":"Link to the decision","who":"Who does it","due":"Due date","other":"Status"}]],
  'tasks.column-help': [["part","s",{"key":"A text column that nothing else uses: by its key a task is found again, so that none is made twice.","link":"A link or text column.","other":"“Look again” reads here whether a task is done."}]],
  'tasks.column-choose': "Choose a column",
  'tasks.column-none': "Leave it out",
  'tasks.column-missing': ["This board has no such column. Add one in ",["system"],", then refresh the list."],
  'tasks.columns-use': "Use these columns",
  'tasks.columns-first': "Choose a column for each part that can’t be left out.",
  'tasks.columns-other': "Other columns",
  'tasks.origin-lead': ["To sign in, the Power-Up’s API key must allow this address: add it under “Allowed origins” in ",["system"],". A pasted token needs no address."],
  'tasks.differs': ["The action was edited since. “Update the task” would change in ",["system"],":"],
  'tasks.change-what': ["Words: “",["after"],"” instead of “",["before"],"”"],
  'tasks.change-due': [["is","s",{"none":["No due date instead of ",["before"]],"set":["Due date: ",["after"]],"other":["Due date: ",["after"]," instead of ",["before"]]}]],
  'tasks.change-who': [["is","s",{"none":["Nobody instead of ",["before"]],"set":["Owner: ",["after"]],"other":["Owner: ",["after"]," instead of ",["before"]]}]],
  'tasks.update': "Update the task",
  'tasks.updating': ["Updating the task in ",["system"]],
  'tasks.origin': ["Address to allow in ",["system"]],
  'tasks.pages': ["“",["logDecision"],"” in the popup and by the keyboard shortcut"],
  'tasks.pages-why': ["The right-click menu needs no permission for this. For the popup and the shortcut, the browser must tell Meantime the addresses of ",["system"],"’s pages. Meantime runs nothing in these pages."],
  'tasks.pages-refused': ["The browser didn’t allow it. “",["logDecision"],"” stays in the right-click menu."],
  'tasks.unsure': ["An update of this task was begun, and no answer from ",["system"]," says that it arrived. “Update the task” says it again:"],
  'tasks.no-column': [["part","s",{"who":"The owner","other":"The due date"}]," stays as it is in ",["system"],": no column of “",["place"],"” is chosen for it. Choose one under Connections, then it can be updated too."],
  'tasks.look-again-in': ["Look again in ",["system"]],
};
