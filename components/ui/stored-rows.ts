import { followTables } from '@/utils/store/plain/plain-changes';
import { type PlainReading, readPlain } from '@/utils/store/plain/read-plain';
import { type LiveRows, sharedRows } from './live-rows';

/** What a page reads without Dexie, anew with each change that a page or the worker makes in one of the tables. */
export function storedRows<Rows>(reading: PlainReading<Rows>): LiveRows<Rows> {
  return sharedRows((next, error) => {
    let asked = 0;
    let isReading = false;
    let isOver = false;
    const read = async () => {
      asked += 1;
      if (isReading) return;
      isReading = true;
      try {
        // Once more where something was changed meanwhile.
        for (let done = 0; done < asked && !isOver; ) {
          done = asked;
          const rows = await readPlain(reading);
          if (!isOver) next(rows);
        }
      } catch (fault) {
        if (!isOver) error(fault);
        end();
      }
      isReading = false;
    };
    // Before it reads: a change in between is not missed.
    const stop = followTables(reading.tables, () => void read());
    const end = () => {
      isOver = true;
      stop();
    };
    void read();
    return end;
  });
}
