import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { openAll } from './open-all';
import { gmailReader } from './reader';

/** The reader of Gmail with what opens a whole thread; takes the place of the other one where that is asked for. */
export const wholeGmailReader: SiteReader = {
  ...gmailReader,
  openAll: async (...ways) => fitCapture(await openAll(...ways)),
};
