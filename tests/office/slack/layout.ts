import { readSettings } from '../page/settings.ts';

let compact: boolean | undefined;

/** The reader's choice of the compact layout: the time in the gutter, no pictures (facts 1.3). */
export function isCompact(): boolean {
  compact ??= readSettings().density === 'compact';
  return compact;
}
