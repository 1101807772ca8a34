import type { CDPSession, Page } from 'playwright-core';
import { isInSight } from './in-sight.ts';
import { until } from './shadow.ts';

/** What a screen reader says of the element that holds the focus: role and name, closed shadow roots too. */
export interface Focused {
  readonly role: string;
  readonly name: string;
}

/** The keyboard of one page, told by what stands in focus. */
export interface Keys {
  focused(): Promise<Focused>;
  /** Waits until the focus stands on something that has a name: not on the page as such, where what held it is gone. */
  named(): Promise<void>;
  /** Presses Tab until an element of this role and name has the focus. Throws where it is not reached. */
  tabTo(role: string, name: RegExp, by?: 'Tab' | 'Shift+Tab'): Promise<Focused>;
  /** Throws unless what has the focus lies in the window with nothing over its middle (WCAG 2.4.11). */
  seen(): Promise<void>;
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
}

/** Nothing here but keys: no mouse, no `focus()`. Where Tab arrives, the focus must be in plain sight. */
export async function keysOf(page: Page, most = 120): Promise<Keys> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const keys: Keys = {
    focused: () => focusedIn(session),
    named: async () => {
      await until('a focus that has a name', async () => (await focusedIn(session)).name !== '');
    },
    seen: async () => seen(session, (await focusedIn(session)).name),
    async tabTo(role, name, by = 'Tab') {
      const passed: string[] = [];
      for (let presses = 0; presses <= most; presses++) {
        const at = await focusedIn(session);
        if (at.role === role && name.test(at.name)) {
          await seen(session, `${role} ${at.name}`);
          return at;
        }
        passed.push(`${at.role} ${at.name}`);
        await page.keyboard.press(by);
      }
      throw new Error(`No ${role} ${name} by ${most} times ${by}: ${passed.slice(0, 60).join(' | ')}`);
    },
    async press(...names) {
      for (const name of names) await page.keyboard.press(name);
    },
    type: (text) => page.keyboard.type(text),
  };
  return keys;
}

/** Mostly the page's own active element; where that is a host of a closed root, or points at another, the whole tree tells. */
async function focusedNode(session: CDPSession) {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { objectId } = result;
  if (objectId !== undefined) {
    const of = { objectId, fetchRelatives: false };
    const { nodes } = await session.send('Accessibility.getPartialAXTree', of).catch(() => ({ nodes: [] }));
    const own = nodes.find(hasFocus);
    if (own !== undefined) return own;
  }
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.findLast(hasFocus);
}

interface AxNode {
  readonly role?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

const hasFocus = ({ properties = [], role }: AxNode) =>
  role?.value !== 'RootWebArea' &&
  properties.some(({ name, value }) => name === 'focused' && value.value === true);

/** What scrolls or fades in is given its time. */
async function seen(session: CDPSession, what: string): Promise<void> {
  await until(`${what} in plain sight`, async () => {
    const { backendDOMNodeId: backendNodeId } = (await focusedNode(session)) ?? {};
    return backendNodeId !== undefined && (await isInSight(session, backendNodeId));
  });
}

async function focusedIn(session: CDPSession): Promise<Focused> {
  const node = await focusedNode(session);
  return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '') };
}

/** Waits until the focus stands on an element of this role and name by itself. */
export function focusOn(keys: Keys, role: string, name: RegExp): Promise<Focused> {
  return until(`the focus on ${role} ${name}`, async () => {
    const at = await keys.focused();
    if (at.role !== role || !name.test(at.name)) return false;
    await keys.seen();
    return at;
  });
}

const spoken = new Set(['heading', 'list', 'DisclosureTriangle', 'button', 'combobox']);

/** Role and name of what stands in the open card, in the order in which a screen reader comes to it. */
export async function namesInCard(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const names: string[] = [];
  const visit = (id: string) => {
    const node = byId.get(id);
    if (node === undefined) return;
    const role = String(node.role?.value);
    if (node.ignored !== true && spoken.has(role)) names.push(`${role} ${String(node.name?.value)}`);
    for (const child of node.childIds ?? []) visit(child);
  };
  for (const { role, nodeId } of nodes) if (role?.value === 'dialog') visit(nodeId);
  return names;
}
