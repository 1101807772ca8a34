import type { Lifetime } from './lifetime';
import { take } from './world';

/** Under which the content script leaves how long it may work. */
const part = 'lifetime';

/** How long the content script of this page may work; undefined where none runs. For a script that comes after it. */
export const lifetimeOfPage = (): Lifetime | undefined => take<Lifetime>(part);
