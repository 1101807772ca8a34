import { closest, find, findAll } from '../read/dom';
import { freeBeside, freeIn } from '../read/free-strip';
import type { FindFree } from '../site';
import { stripOf } from './direct';
import * as at from './selectors';

/** Where the page is free for the badges that take no part in its layout. */
export const free: FindFree = {
  /** Beside the name, as far as the bar is free. */
  'dm-header': (button) => {
    const bar = closest(button, at.viewHeader);
    return bar === null ? [] : freeBeside(button, bar);
  },
  'dm-composer': (input) => {
    const strip = stripOf(input);
    const more = findAll(closest(input, at.composerFrame), at.contextBar);
    return strip === null ? [] : freeIn(strip, more);
  },
  /** Behind the name, or where it is free behind that, up to the end of the row. */
  'dm-list': (row) => {
    const name = find(row, at.sidebarName);
    return name === null ? [] : freeBeside(name, row);
  },
  /** Beside the name, else beside Slack's own words for the local time. */
  'member-profile': (pane) =>
    [find(pane, at.profileName), find(pane, at.localTime)].flatMap((words) =>
      words === null ? [] : freeBeside(words, pane),
    ),
};
