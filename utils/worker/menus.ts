import { browser } from 'wxt/browser';
import { asanaFacts } from '@/utils/connections/asana/facts';
import { mondayFacts } from '@/utils/connections/monday/facts';
import { captureIntoDraft } from '@/utils/decisions/capture/capture-into-draft';
import { siteIds } from '@/utils/domain/thread/capture';
import { openDraft } from '@/utils/platform/log-decision';
import { hasPermissions } from '@/utils/platform/permissions';
import { sitesOff, watchPolicy } from '@/utils/platform/policy';
import { handOverSelection } from '@/utils/platform/selected-norms';
import { matchesOf, requiredSites, sites } from '@/utils/sites/list';
import { optionalSitesOff } from '@/utils/sites/switched-on';
import { showForm } from './add-to-team';
import { orNothing } from './or-nothing';
import { showNoWait } from './tell-outbox';
import { storeVoice, storeVoiceSoon, workerWords } from './words';

/** The menu's id and the command's name in the manifest. */
const logDecision = 'log-decision';
const useNorms = 'use-norms';
const addToTeam = 'add-to-team';
const wait = 'wait';

/** Where the menu is: pages of the sites that are not switched off. A list of none would mean every page. */
async function where() {
  const off = [...(await sitesOff()), ...(await optionalSitesOff())];
  const on = sites.filter(({ id }) => !off.includes(id));
  return {
    documentUrlPatterns: matchesOf(on.length > 0 ? on : requiredSites),
    visible: on.length > 0,
  };
}

/** Pages whose comments come by the API of a task system: once it is connected, so that its host may be reached. */
async function taskPages(): Promise<readonly string[]> {
  const systems = [asanaFacts, mondayFacts];
  const reached = await Promise.all(systems.map(({ hosts }) => hasPermissions({ origins: hosts })));
  return systems.flatMap(({ hosts, pages = hosts }, at) => (reached[at] === true ? pages : []));
}

const entries = [
  { id: logDecision, title: 'labels.log-decision', contexts: ['page', 'selection', 'link', 'editable'] },
  { id: addToTeam, title: 'labels.add-to-team', contexts: ['page', 'selection', 'link'] },
  { id: useNorms, title: 'labels.use-norms', contexts: ['selection'] },
  { id: wait, title: 'notifications.wait', contexts: ['page', 'selection', 'link'] },
] as const;

/** Whose reply is waited for, below *I wait for a reply*; of fewer people than that, of all of them. */
const waits = [
  ['one', 'notifications.wait-one'],
  ['first', 'notifications.wait-first'],
  ['2', 'notifications.wait-two'],
  ['3', 'notifications.wait-three'],
  ['all', 'notifications.wait-all'],
] as const;
type Wanted = (typeof waits)[number][0];
const wanted = new Map<unknown, Wanted>(waits.map(([want]) => [`${wait}-${want}`, want]));

/** Makes the context menu; menus outlive the worker, so once per installation is enough. */
export async function createMenus(): Promise<void> {
  const say = await workerWords();
  const documentUrlPatterns = matchesOf(requiredSites);
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries)
    browser.contextMenus.create({ id, title: say(title), contexts: [...contexts], documentUrlPatterns });
  for (const [want, title] of waits) {
    const contexts = ['page', 'selection', 'link'] as const;
    browser.contextMenus.create({
      ...{ id: `${wait}-${want}`, parentId: wait, title: say(title), contexts: [...contexts] },
      documentUrlPatterns,
    });
  }
  // What is switched off may be known later than the menu is wanted.
  await updateMenus();
}

/** Says them, where they are wanted, as was chosen since. */
export async function updateMenus(): Promise<void> {
  const say = await workerWords();
  const there = await where();
  for (const { id, title } of entries) {
    const documentUrlPatterns = [
      ...there.documentUrlPatterns,
      ...(id === logDecision ? await taskPages() : []),
    ];
    await browser.contextMenus.update(id, { title: say(title), ...there, documentUrlPatterns });
  }
  for (const [want, title] of waits)
    await browser.contextMenus.update(`${wait}-${want}`, { title: say(title) });
}

/** Says the menu, badges and cards as was chosen or set since, here or in the browser before it started. */
export function followChosenLanguage(): void {
  const follow = () => {
    // While the menu is being made it has no entry to change, and is made in the new language.
    void updateMenus().catch(() => {});
    void storeVoiceSoon();
    void storeVoice();
  };
  browser.runtime.onStartup.addListener(follow);
  const updateSoon = () => void updateMenus().catch(() => {});
  browser.permissions.onAdded.addListener(updateSoon);
  browser.permissions.onRemoved.addListener(updateSoon);
  watchPolicy(follow);
  browser.storage.local.onChanged.addListener((changes) => {
    const [before, now] = [changes.signals?.oldValue, changes.signals?.newValue].map((value) => {
      const { language, display } = Object(value);
      return JSON.stringify([language, display]);
    });
    const isDeleted = siteIds.some((id) => changes[id] !== undefined && changes[id].newValue === undefined);
    if (before !== now || isDeleted) follow();
  });
}

/** Answers the menu; must be registered in the first tick of the worker. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === logDecision) logIn(tab, info.pageUrl);
    if (info.menuItemId === addToTeam) void orNothing(() => showForm(info.linkUrl, tab), undefined);
    const want = wanted.get(info.menuItemId);
    if (want !== undefined) void orNothing(() => waitIn(tab?.id, want), undefined);
    if (info.menuItemId === useNorms)
      void orNothing(() => showNorms(info.selectionText ?? '', tab), undefined);
  });
}

/** Answers the keyboard shortcut; a pressed shortcut is a gesture, as a click is, so the side panel opens for it. */
export function answerCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === logDecision) logIn(tab);
  });
}

function logIn(tab: { readonly id?: number | undefined } | undefined, address?: string): void {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const key = openDraft(tabId);
  void orNothing(() => captureIntoDraft(key, tabId, {}, address), undefined);
}

/** Waits in the open thread, and shows in the popup what is waited for; where it could not, the button says so. */
async function waitIn(tabId: number | undefined, want: Wanted): Promise<void> {
  if (tabId === undefined) return;
  const { waitFromMenu } = await import('./wait-menu');
  const begun = await waitFromMenu(tabId, isNumber(want) ? Number(want) : want, Date.now());
  if (begun === 'waits') await browser.action.openPopup().catch(() => undefined);
  else await showNoWait(begun);
}

const isNumber = (want: Wanted): want is '2' | '3' => want === '2' || want === '3';

/** Shows the selected line of norms in the options, beside the tab it is from; nothing of it counts before a click there. */
async function showNorms(
  selection: string,
  tab: { readonly index?: number | undefined } | undefined,
): Promise<void> {
  const url = browser.runtime.getURL(await handOverSelection(selection));
  await browser.tabs.create(tab?.index === undefined ? { url } : { url, index: tab.index + 1 });
}
