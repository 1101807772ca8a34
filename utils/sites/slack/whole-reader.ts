import { fitCapture } from '../read/fit-capture';
import type { SiteReader } from '../site';
import { openAll } from './open-all';
import { slackReader } from './reader';

/** The reader of Slack with what opens a whole thread; takes the place of the other one where that is asked for. */
export const wholeSlackReader: SiteReader = {
  ...slackReader,
  openAll: async (...ways) => fitCapture(await openAll(...ways)),
};
