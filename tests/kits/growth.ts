/** Below this a time says nothing, ms of the thread. */
const floor = 15;

/** A little above what grows with the size: more rounds are asked before that is believed. */
const doubtful = 5;
const most = 8;

/**
 * How many times as long `run` takes for four times the size: 4 where it grows with the size alone, 16 where it compares
 * each with each. By the thread's own time, the least of three rounds, of more where it seems to grow faster, so that a
 * busy machine does not speak in it. 1 where it stays too short to be measured.
 */
export async function growthOf(run: (size: number) => unknown, size: number): Promise<number> {
  // The first run also compiles what it runs.
  await run(size);
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const ratio = () => (long < floor ? 1 : long / Math.max(short, floor / 16));
  for (let round = 0; round < 3 || (round < most && ratio() > doubtful); round++) {
    // In turn, so that what else the machine does meets both.
    long = Math.min(long, await timeOf(run, size * 4));
    short = Math.min(short, (await timeOf(() => again(run, size), size)) / 4);
  }
  return ratio();
}

/** As long as the large one takes where it grows with the size: the clock goes by steps that a short run falls between. */
async function again(run: (size: number) => unknown, size: number): Promise<void> {
  for (let round = 0; round < 4; round++) await run(size);
}

async function timeOf(run: (size: number) => unknown, size: number): Promise<number> {
  const before = process.threadCpuUsage();
  await run(size);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
