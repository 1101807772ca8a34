import { h, icon } from '../page/dom.ts';
import type { GmailContext } from './context.ts';
import { nodeId } from './ids.ts';

export interface ThreadToolbar {
  readonly element: HTMLElement;
  /** Shows *Expand all* or *Collapse all*, whichever has something to do; neither for a single message. */
  show(which: 'expand' | 'collapse' | 'none'): void;
}

type Control = readonly [name: string, image: string, path: string, onClick: () => void];

/**
 * One control. `div`: the saved page of 2022-05, `.hj > .ade > span.hk > div[role=button]` with the name in
 * `data-tooltip`, `aria-label` and the picture's `alt`; the picture's class says what it does (`gx` expand, `gq`
 * collapse, `g1` print, `gZ` new window). `button`: since 2023 extensions that put their own control here look for
 * `button[aria-label="Print all"]`, and two that read whole threads (2026-09) press `[aria-label="Expand all"]`;
 * its classes are hashed anew with each build, so here it has none that means anything.
 */
function control(build: 'div' | 'button', [name, image, path, onClick]: Control): HTMLElement {
  const shared = { id: nodeId(), 'aria-label': name, 'data-tooltip': name };
  const made =
    build === 'button'
      ? h('button', { ...shared, type: 'button', class: 'pYTkkf-Bz-x1 pYTkkf-Bz-x1-OWXEXe' }, icon(path, 20))
      : h(
          'div',
          { ...shared, class: 'T-I J-J5-Ji T-I-JN L3', role: 'button', tabindex: '0' },
          h('span', { class: 'SD' }, h('img', { class: `${image} T-I-J3`, src: 'data:,', alt: name }), ' '),
        );
  made.addEventListener('click', onClick);
  return h('span', { class: 'hk J-J5-Ji' }, made);
}

/** The controls above a thread's subject, with names in the reader's language. */
export function createThreadToolbar(
  context: GmailContext,
  on: { readonly expandAll: () => void; readonly collapseAll: () => void },
): ThreadToolbar {
  const { words, settings } = context;
  const build = settings.container === 'Bs' ? 'div' : 'button';
  const collapse = control(build, [words.collapseAll, 'gq', 'M8 4l4 4 4-4M8 20l4-4 4 4', on.collapseAll]);
  const expand = control(build, [words.expandAll, 'gx', 'M8 8l4-4 4 4M8 16l4 4 4-4', on.expandAll]);
  const print = control(build, [words.printAll, 'g1', 'M7 8V4h10v4M6 17H4v-9h16v9h-2M8 14h8v6H8z', () => {}]);
  const pop = control(build, [words.newWindow, 'gZ', 'M12 5H5v14h14v-7M14 4h6v6M20 4l-9 9', () => {}]);
  return {
    element: h('div', { class: 'hj' }, h('div', { class: 'ade' }, collapse, expand, print, pop)),
    show(which) {
      collapse.style.display = which === 'collapse' ? '' : 'none';
      expand.style.display = which === 'expand' ? '' : 'none';
    },
  };
}
