/** Below this a time says nothing, ms of the thread. */
const floor = 15;

/**
 * How many times as long `run` takes for four times the size: 4 where it grows with the size alone, 16 where it compares
 * each with each. By the thread's own time, the least of several, so that a busy machine does not speak in it. 1 where
 * it stays too short to be measured.
 */
export async function growthOf(run: (size: number) => unknown, size: number): Promise<number> {
  // The first run also compiles what it runs.
  await run(size);
  const long = await least(run, size * 4);
  return long < floor ? 1 : long / Math.max(await least(run, size), floor / 16);
}

async function least(run: (size: number) => unknown, size: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const before = process.threadCpuUsage();
    await run(size);
    const { user, system } = process.threadCpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}
