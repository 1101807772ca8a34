import { type RequestFault, requestFaults } from './faults';
import { type OfficeOptions, officeStage } from './office-stage';
import { type Ending, lookedAt, oneHistory, type Work } from './one-history';
import { Matrix } from './print-matrix';
import type { Fate, GateFault, WorldOptions } from './world';

/** A piece of work whose every request meets every fault. */
export interface Variant extends OfficeOptions {
  readonly work: Work;
  /** The answer to its first write is lost, so that what comes after are looks. */
  readonly isLost?: boolean;
  /** Numbers of its requests, from 0; the others are another variant's business. */
  readonly only?: readonly number[];
}

/** Places around a request, by their labels: what happens to the browser there. */
const around: readonly (readonly [
  string,
  'before' | 'during' | 'after' | 'store before' | 'store after',
  GateFault,
])[] = [
  ['worker killed before', 'before', 'kill'],
  ['worker killed during', 'during', 'kill'],
  ['worker killed after', 'after', 'kill'],
  ['browser restarted', 'during', 'restart'],
  ['disk full before', 'store before', 'full'],
  ['disk full after', 'store after', 'full'],
  ['clock an hour forward', 'during', { jump: 3_600_000 }],
  ['clock an hour back', 'during', { jump: -3_600_000 }],
];

export interface Found {
  readonly matrix: Matrix;
  /** With what is needed to see it again. */
  readonly wrong: readonly string[];
}

/** Plays each variant once for each of its requests and each fault. */
export async function faultMatrix(
  destination: 'notion' | 'google-docs',
  variants: readonly Variant[],
  more: Partial<WorldOptions> = {},
): Promise<Found> {
  const matrix = new Matrix();
  const wrong: string[] = [];
  for (const variant of variants) {
    const first = firstFault(variant);
    const play = async (fate: Partial<Fate>): Promise<Ending> => {
      const { world, ...ending } = await oneHistory(
        destination,
        variant.work,
        { lag: late, request: first, ...fate },
        { ...more, stage: officeStage(variant) },
      );
      await lookedAt(world);
      const told = [...world.store.checks.values()].filter(({ state }) => state === 'stuck');
      const wrong = [...ending.wrong, ...told.map(({ key }) => `${key} is told of twice, and stands once`)];
      return { ...ending, world, wrong };
    };
    const { world, ...calm } = await play({});
    if (calm.wrong.length > 0)
      wrong.push(`${destination}, ${variant.work}, undisturbed: ${calm.wrong.join('; ')}`);
    const enter = async (row: string, at: number, ending: Promise<Ending>) => {
      const { before, wrong: after, isAsked } = await ending;
      const found = [...before, ...after];
      const column = `${variant.work}: ${world.requests[at]?.replace(`${destination} `, '')}`;
      matrix.add(row, column, isAsked, found.length > 0);
      if (found.length > 0)
        wrong.push(
          `${row}, ${column} (request ${at + 1} of ${JSON.stringify(variant)}): ${found.join('; ')}`,
        );
    };
    for (const at of variant.only ?? world.requests.keys()) {
      for (const fault of requestFaults.filter(
        (each) => destination !== 'notion' || each !== 'stale revision',
      )) {
        const request = (index: number, label: string) => (index === at ? fault : first(index, label));
        // Once the list shows it at once, once as late as it may.
        const lag = fault === 'cut after commit' ? () => 0 : late;
        await enter(fault, at, play({ request, lag }));
      }
      for (const [row, where, fault] of around) {
        const index = placeOf(world.gates, at, where);
        await enter(row, at, play({ gate: (each) => (each === index ? fault : null) }));
      }
    }
  }
  return { matrix, wrong };
}

const late = () => 90_000;

/** What goes wrong besides: nothing, or the first write's answer is lost. */
function firstFault({ isLost = false }: Variant): (index: number, label: string) => RequestFault | null {
  let lost: number | null = null;
  return (index, label) => {
    if (index === 0) lost = null;
    if (!isLost || !/POST (pages|files)|children$|batchUpdate/.test(label) || /GET/.test(label)) return null;
    lost ??= index;
    return index === lost ? 'cut after commit' : null;
  };
}

/** The number of the place before, during or after the request, or of the storing before and after it. */
function placeOf(gates: readonly string[], request: number, where: (typeof around)[number][1]): number {
  const of = (name: string) => gates.flatMap((label, at) => (label === name ? [at] : []))[request] ?? -1;
  if (where === 'store before') return gates.lastIndexOf('store before', of('request before'));
  if (where === 'store after') return gates.indexOf('store before', of('request after'));
  return of(`request ${where}`);
}
