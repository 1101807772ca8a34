import { dayjsBusinessTime } from './peers/dayjs-business-time.ts';
import { luxon } from './peers/luxon.ts';
import { meantime } from './peers/meantime.ts';
import { momentBusinessTime } from './peers/moment-business-time.ts';
import { type Peer, race, type Sum, sums } from './peers/peer.ts';
import { figure, type Metric, type Section, table, verdict } from './section.ts';

const others: readonly Peer[] = [dayjsBusinessTime, momentBusinessTime, luxon];
const minute = 60_000;
const sends = 4096;
const rounds = 5;
const roundMs = 150;
const goals: Readonly<Record<Sum['clock'], number>> = {
  hours: 100,
  'working-hours': 100,
  'working-days': 20,
};
const leastPerSecond = 2_000_000;

/** Windows per second of each clock, Meantime and its peers on the same send times, in turns. */
export function measureWindows(): Section {
  if (new Intl.DateTimeFormat().resolvedOptions().timeZone !== race.zone) {
    throw new Error(`Run this with TZ=${race.zone}: two of the peers know only the system zone.`);
  }
  const times = sendTimes();
  const rows = [['windows per second', meantime.name, ...others.map((peer) => peer.name), 'x fastest peer']];
  const metrics: Record<string, Metric> = {};
  for (const sum of sums) {
    const contestants = [meantime, ...others].map((peer) => ({ name: peer.name, find: peer.prepare(sum) }));
    agree(sum, contestants, times);
    const speeds = raceOf(
      contestants.map(({ find }) => find),
      times,
    );
    const [own = 0, ...peerSpeeds] = speeds;
    const peers = Object.fromEntries(others.map((peer, index) => [peer.name, peerSpeeds[index] ?? 0]));
    const ratio = own / Math.max(...peerSpeeds);
    metrics[`${sum.clock}-windows`] = {
      value: own,
      unit: 'windows/s',
      goal: sum.clock === 'working-days' ? null : leastPerSecond,
      better: 'higher',
      peers,
    };
    metrics[`${sum.clock}-against-fastest-peer`] = {
      value: ratio,
      unit: 'times',
      goal: goals[sum.clock],
      better: 'higher',
      peers: {},
    };
    rows.push([`${sum.amount} ${sum.clock}`, ...speeds.map(figure), `${figure(ratio)} x`]);
  }
  const judged = Object.entries(metrics).flatMap(([name, metric]) =>
    metric.goal === null ? [] : [`  ${name}: goal ${figure(metric.goal)} ${metric.unit}: ${verdict(metric)}`],
  );
  const notes = [
    `All ${figure(times.length)} answers (opens and due) of all four agree. Mon-Fri 09-17 ${race.zone}, two holidays.`,
    'Left out: send times exactly at 17:00, which the peers take for working time. Only Meantime also finds',
    'sendBefore, zones other than the system zone, overnight blocks, time off and travel.',
  ];
  return { title: 'Reply windows', lines: [...table(rows), ...judged, ...notes], metrics };
}

/** Whole minutes of 2026, the same in every run; not on a closing edge, where the peers mean something else. */
function sendTimes(): Float64Array {
  const times: number[] = [];
  let seed = 20261122;
  while (times.length < sends) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    const at = Date.UTC(2026, 0, 10) + Math.floor((seed / 2 ** 32) * 330 * 1440) * minute;
    const local = new Date(at);
    if (local.getHours() !== 17 || local.getMinutes() !== 0) times.push(at);
  }
  return Float64Array.from(times);
}

interface Contestant {
  readonly name: string;
  readonly find: ReturnType<Peer['prepare']>;
}

function agree(sum: Sum, contestants: readonly Contestant[], times: Float64Array): void {
  const [own, ...peers] = contestants;
  for (const at of times) {
    const { opens, due } = own?.find(at) ?? { opens: 0, due: 0 };
    for (const peer of peers) {
      const other = peer.find(at);
      if (other.opens === opens && other.due === due) continue;
      const dates = [at, opens, due, other.opens, other.due].map((ms) => new Date(ms).toISOString());
      throw new Error(`${sum.clock}: ${peer.name} differs: sent, own, theirs ${dates.join(' ')}`);
    }
  }
}

/** The median speed of several rounds; the contestants take turns so that a slow moment hits all. */
function raceOf(finds: readonly Contestant['find'][], times: Float64Array): number[] {
  const speeds = finds.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, find] of finds.entries()) {
      const speed = speedOf(find, times);
      // The first round only warms up.
      if (round >= 0) speeds[index]?.push(speed);
    }
  }
  return speeds.map((list) => list.sort((a, b) => a - b)[rounds >> 1] ?? 0);
}

/** Kept so that no answer can be optimised away. */
let kept = 0;

function speedOf(find: Contestant['find'], times: Float64Array): number {
  const start = performance.now();
  let count = 0;
  let now = start;
  while (now - start < roundMs) {
    for (let index = 0; index < 256; index++) {
      const { opens, due } = find(times[(count + index) % sends] ?? 0);
      kept += due - opens;
    }
    count += 256;
    now = performance.now();
  }
  if (Number.isNaN(kept)) throw new Error('an answer is no number');
  return (count / (now - start)) * 1000;
}
