interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the button and its menu, and at least to the edge of the window, px. */
const gap = 4;

/**
 * Where a menu goes in the window, px: below its button, or above where there is more room; its end at the button's end,
 * and never over the edge.
 */
export function placeMenu(
  button: Box,
  menu: Size,
  room: Size,
  isRightToLeft: boolean,
): { readonly top: number; readonly left: number } {
  const [above, below] = [button.top, room.height - button.bottom];
  const isBelow = menu.height + 2 * gap <= below || below >= above;
  const top = isBelow ? button.bottom + gap : button.top - gap - menu.height;
  const left = isRightToLeft ? button.left : button.right - menu.width;
  return { top: within(top, menu.height, room.height), left: within(left, menu.width, room.width) };
}

const within = (at: number, length: number, room: number) => Math.max(gap, Math.min(at, room - length - gap));
