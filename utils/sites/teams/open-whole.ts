import { fitCapture } from '../read/fit-capture';
import type { OpenAll } from '../site';
import { openAll } from './open-all';

/** `openAll` of this site's reader: a script by itself, so that no open thread carries it. */
export const openWhole: OpenAll = async (...ways) => fitCapture(await openAll(...ways));
