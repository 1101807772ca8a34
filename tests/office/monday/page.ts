import { escaped } from '../google/escaped.ts';
import type { Board, Item } from './board-world';
import { columnIds } from './board-world.ts';
import type { World } from './world';

/**
 * The page at an address of the account's: a board, with an item's panel where the address names one. With `?canvas` the
 * board is drawn as accounts have it since 2026-08: nothing of it is in the page's text. What stands inside an update is
 * not known and left out.
 */
export function mondayPage(world: World, { pathname, searchParams }: URL): string | null {
  const [, boardId, itemId] = /^\/boards\/(\d+)(?:\/views\/\d+)?(?:\/pulses\/(\d+))?/.exec(pathname) ?? [];
  const board = world.boards.find(({ id, isShared }) => id === boardId && isShared);
  const item = board?.items.find(({ id }) => id === itemId);
  if (!board || (itemId !== undefined && !item)) return null;
  const grid = searchParams.has('canvas')
    ? '<div class="_boardCanvasWrapper"><canvas width="800" height="600"></canvas></div>'
    : board.items.map((each) => row(world, each)).join('');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(board.name)}</title></head><body><div id="mf-topbar"></div><div id="mf-leftpane"></div><div id="mf-board">${grid}</div>${item ? panel(item) : ''}</body></html>`;
}

function row(world: World, item: Item): string {
  const value = item.values.get(columnIds.who);
  const people = (Array.isArray(value) ? value : []).flatMap(
    (each: { readonly id: string }) => world.users.find(({ id }) => id === each.id) ?? [],
  );
  const faces = people.map(
    ({ name }) =>
      `<img class="person-bullet-image" alt="${escaped(name)}" title="${escaped(name)}" src="data:,">`,
  );
  return `<div class="pulse-component-wrapper"><span>${escaped(item.name)}</span><div class="multiple-person-cell-component">${faces.join('')}</div></div>`;
}

const panel = ({
  name,
  updates,
}: {
  readonly name: Item['name'];
  readonly updates: Board['items'][number]['updates'];
}) =>
  `<div role="dialog" class="slide-panel-content"><div class="item-page-item-name" data-testid="editable-heading">${escaped(name)}</div><div data-testid="posts-list-container">${updates
    .map(() => '<div data-testid="post-component"><div data-testid="post-header-container"></div></div>')
    .join('')}</div></div>`;
