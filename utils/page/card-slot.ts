import { type Card, openCard } from '@/components/badge/card';
import type { CardActions, CardView } from '@/components/badge/views';
import type { Mount } from './mount';
import { textBoxesOf } from './text-boxes';

const openAfter = 350;
const closeAfter = 250;

/** The one card a page can have open. */
export interface CardSlot {
  /** A click or key on a mount's badge: opens its card to stay, or closes it. `keepFocus`: the page's own stays. */
  press(mount: Mount, keepFocus: boolean): void;
  /** The pointer moves over a badge, and left it. */
  enter(mount: Mount): void;
  leave(): void;
  /** Draws the open card anew, if there is one. */
  refresh(): void;
  close(mount?: Mount): void;
}

interface Needs {
  /** Null where there is nothing to say any longer. */
  readonly view: (mount: Mount) => CardView | null;
  readonly actions: (mount: Mount) => Omit<CardActions, 'closed'>;
}

export function makeCardSlot({ view, actions }: Needs): CardSlot {
  let open: { readonly mount: Mount; readonly card: Card; isPinned: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the pointer is over: only its first move there counts. */
  let over: Mount | null = null;

  const later = (wait: number, work: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(work, wait);
  };
  const close = () => {
    clearTimeout(timer);
    open?.card.close();
  };
  const show = (mount: Mount, isPinned: boolean, takesFocus = isPinned) => {
    clearTimeout(timer);
    const { badge } = mount;
    if (badge === null) return;
    if (open?.mount !== mount) {
      close();
      const content = view(mount);
      if (content === null) return;
      const card = openCard(
        badge.pill,
        content,
        { ...actions(mount), closed: (back) => closed(mount, back) },
        () => textBoxesOf(mount.element),
      );
      card.host.addEventListener('pointerenter', () => clearTimeout(timer));
      card.host.addEventListener('pointerleave', () => leave());
      open = { mount, card, isPinned };
      badge.setOpen(true);
    }
    open.isPinned ||= isPinned;
    if (takesFocus) open.card.focus();
  };
  const closed = (mount: Mount, back: boolean) => {
    open = null;
    mount.badge?.setOpen(false);
    if (back) mount.badge?.pill.focus({ preventScroll: true });
  };
  const leave = () => {
    over = null;
    // A card that somebody opened on purpose stays until they close it or press elsewhere.
    if (open?.isPinned !== true) later(closeAfter, close);
  };
  const refresh = () => {
    if (open === null) return;
    const content = view(open.mount);
    if (content === null) close();
    else open.card.show(content);
  };

  return {
    press: (mount, keepFocus) =>
      open?.mount === mount && open.isPinned ? close() : show(mount, true, !keepFocus),
    enter: (mount) => {
      if (over === mount) return;
      over = mount;
      later(open === null ? openAfter : openAfter / 2, () => show(mount, false));
    },
    leave,
    refresh,
    close: (mount) => {
      if (over === mount) over = null;
      if (mount === undefined || open?.mount === mount) close();
    },
  };
}
