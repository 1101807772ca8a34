import { invalid } from './call.ts';
import type { Doc } from './units';
import type { DriveFile, World } from './world';

/** A tab of a document, with a text and ranges of its own. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly doc: Doc;
  /** The tab that it is nested under. */
  readonly under?: string;
}

/** All tabs of a document, those of one level in their order; one that nobody has added a tab to has the first alone. */
export function tabsOf({ tabs, doc }: DriveFile & { readonly doc: Doc }): readonly Tab[] {
  return tabs ?? [{ id: 't.0', title: 'Tab 1', doc }];
}

/** The tab that is meant: without an id the first one, as a request that knows of no tabs is read. */
export function tabNamed(tabs: readonly Tab[], id: string | undefined): Tab {
  const found = id === undefined ? tabs[0] : tabs.find((tab) => tab.id === id);
  if (found === undefined) throw invalid(`Invalid requests: the tab ${id} was not found.`);
  return found;
}

/** Where somebody puts a tab: before all others, behind them, or under one of them. */
export type TabPlace = 'first' | 'last' | { readonly under: string };

/** What somebody does in the editor: adds a tab with a text. Answers its id. */
export function addTab(
  world: World,
  id: string,
  title: string,
  text: string,
  place: TabPlace = 'last',
): string {
  const file = world.files.get(id);
  if (!file?.doc) throw new Error(`There is no document ${id}`);
  const units = `${text}\n`.split('').map((char) => ({ char, style: {} }));
  const doc: Doc = { units: [{ mark: 'section' }, ...units], ranges: [], lists: new Map(), revision: 1 };
  const tab: Tab = {
    id: `t.${world.nextId('tab')}`,
    title,
    doc,
    ...(typeof place === 'string' ? {} : { under: place.under }),
  };
  const others = tabsOf({ ...file, doc: file.doc });
  file.tabs = place === 'first' ? [tab, ...others] : [...others, tab];
  file.doc.revision += 1;
  return tab.id;
}
