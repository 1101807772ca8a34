import type { Progress } from '../site';

/** Tells how far a reading is, only where that is not what it told last. */
export function tellChanges(progress: Progress): Progress {
  let told = '';
  return (done, total) => {
    const now = `${done}/${total}`;
    if (now !== told) progress(done, total);
    told = now;
  };
}
