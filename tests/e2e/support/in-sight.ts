import type { CDPSession } from 'playwright-core';

/**
 * Whether an element lies in the window and the topmost thing at its middle is itself or inside it; closed shadow
 * roots too, each asked itself. What is larger than the window shows its middle at least.
 */
export async function isInSight(session: CDPSession, backendNodeId: number): Promise<boolean> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => ({ model: null }));
  const [left, top, right, , , bottom] = model?.border ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) return false;
  const { cssLayoutViewport: view } = await session.send('Page.getLayoutMetrics');
  const fits = (from: number, to: number, size: number) =>
    to - from > size ? from < size && to > 0 : from > -1 && to < size + 1;
  if (!fits(left, right, view.clientWidth) || !fits(top, bottom, view.clientHeight)) return false;
  const middle = (from: number, to: number, size: number) =>
    Math.floor((Math.max(from, 0) + Math.min(to, size)) / 2);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    functionDeclaration:
      'function (x, y) { return this.contains(this.getRootNode().elementFromPoint(x, y)); }',
    arguments: [
      { value: middle(left, right, view.clientWidth) },
      { value: middle(top, bottom, view.clientHeight) },
    ],
    returnByValue: true,
  });
  return result.value === true;
}
