import type { SiteReader } from '../site';

/** Under which the script for people who are shown alone leaves how their clock is read. */
export const clockPart = 'clock';
export type ReadClock = NonNullable<SiteReader['clock']>;
