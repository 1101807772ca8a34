/** What the profiler of the DevTools protocol answers, as far as it is needed here. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[] | undefined;
  }[];
  readonly samples?: readonly number[] | undefined;
  /** Microseconds from the sample before. */
  readonly timeDeltas?: readonly number[] | undefined;
  /** How long the thread had a processor meanwhile, ms; absent where nobody asked. */
  readonly threadMs?: number | undefined;
}

export interface OwnTime {
  /** All time of ours on the page's main thread, ms. */
  readonly total: number;
  /** The longest stretch of it without a break, ms. */
  readonly longest: number;
}

/**
 * The time that scripts under `origin` took. In each sample the first frame from the leaf up that has a url
 * decides, so native work and garbage collection below our code count as ours. With `after`, only what comes
 * after the first sample inside the page's function of that name counts; null where no sample fell into it.
 */
export function ownTime(profile: Profile, origin: string): OwnTime;
export function ownTime(profile: Profile, origin: string, after: string): OwnTime | null;
export function ownTime(profile: Profile, origin: string, after?: string): OwnTime | null {
  const { ours, marks } = readTree(profile, origin, after);
  const { samples = [], timeDeltas = [] } = profile;
  const start = after === undefined ? 0 : samples.findIndex((id) => marks.has(id));
  if (start < 0) return null;
  let [total, longest, stretch] = [0, 0, 0];
  for (let at = start; at < samples.length - 1; at++) {
    // A sample stands for the time until the next one.
    const took = Math.max(0, timeDeltas[at + 1] ?? 0) / 1000;
    stretch = ours.has(samples[at] ?? 0) ? stretch + took : 0;
    if (stretch > 0) total += took;
    longest = Math.max(longest, stretch);
  }
  return { total, longest };
}

/** Functions of ours by the time in themselves and in native code called by them, most first. */
export function ownFunctions(profile: Profile, origin: string): [name: string, ms: number][] {
  const { ours } = readTree(profile, origin);
  const sums = new Map<string, number>();
  const { samples = [], timeDeltas = [] } = profile;
  for (const [at, id] of samples.entries()) {
    const name = ours.get(id);
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + (timeDeltas[at + 1] ?? 0) / 1000);
  }
  return [...sums].sort((a, b) => b[1] - a[1]);
}

/**
 * What of the wall time in which the thread was busy it had a processor, in (0, 1]: times of a profile are by the
 * wall, and on a busy machine the thread waits in them. NaN where that is not known.
 */
export function processorShare({
  nodes,
  samples = [],
  timeDeltas = [],
  threadMs = Number.NaN,
}: Profile): number {
  const idle = new Set(
    nodes.filter(({ callFrame }) => callFrame.functionName === '(idle)').map(({ id }) => id),
  );
  let busy = 0;
  for (const [at, id] of samples.entries())
    if (!idle.has(id)) busy += Math.max(0, timeDeltas[at + 1] ?? 0) / 1000;
  return busy === 0 ? Number.NaN : Math.min(1, threadMs / busy);
}

function readTree({ nodes }: Profile, origin: string, mark?: string) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const ours = new Map<number, string>();
  const marks = new Set<number>();
  for (const { id } of nodes) {
    let decided = false;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame?.functionName === mark) marks.add(id);
      if (decided || frame === undefined || frame.url === '') continue;
      decided = true;
      if (frame.url.startsWith(origin)) ours.set(id, frame.functionName);
    }
  }
  return { ours, marks };
}
