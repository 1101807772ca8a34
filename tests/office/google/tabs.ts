import { invalid } from './call.ts';
import type { Doc } from './units';
import type { DriveFile, World } from './world';

/** A tab of a document, with a text and ranges of its own. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly doc: Doc;
}

/** The tabs of a document in their order; one that nobody has added a tab to has the first alone. */
export function tabsOf({ tabs, doc }: DriveFile & { readonly doc: Doc }): readonly Tab[] {
  return tabs ?? [{ id: 't.0', title: 'Tab 1', doc }];
}

/** The tab that is meant: without an id the first one, as a request that knows of no tabs is read. */
export function tabNamed(tabs: readonly Tab[], id: string | undefined): Tab {
  const found = id === undefined ? tabs[0] : tabs.find((tab) => tab.id === id);
  if (found === undefined) throw invalid(`Invalid requests: the tab ${id} was not found.`);
  return found;
}

/** What somebody does in the editor: adds a tab with a text, before or behind those that are there. Answers its id. */
export function addTab(world: World, id: string, title: string, text: string, isFirst = false): string {
  const file = world.files.get(id);
  if (!file?.doc) throw new Error(`There is no document ${id}`);
  const units = [...`${text}\n`].flatMap((char) => char.split('').map((each) => ({ char: each, style: {} })));
  const doc: Doc = { units: [{ mark: 'section' }, ...units], ranges: [], lists: new Map(), revision: 1 };
  const tab = { id: `t.${world.nextId('tab')}`, title, doc };
  const others = tabsOf({ ...file, doc: file.doc });
  file.tabs = isFirst ? [tab, ...others] : [...others, tab];
  file.doc.revision += 1;
  return tab.id;
}
