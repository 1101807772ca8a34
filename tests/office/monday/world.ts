import { dateAfter } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { MondaySaid } from '../team/said.types';
import type { Board } from './board-world';
import { seedBoards } from './board-world.ts';
import type { Fault } from './faults';

export interface User {
  readonly id: string;
  name: string;
  email: string;
  title: string;
  zone: string | null;
  status: 'ACTIVE' | 'INACTIVE' | 'PENDING';
  readonly kind: 'admin' | 'member' | 'guest';
  out: { readonly from: string; readonly to: string; readonly type: string } | null;
}

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Everything that the office's monday knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly account: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly tier: string;
  };
  readonly users: User[];
  readonly teams: { readonly id: string; readonly name: string; readonly users: readonly string[] }[];
  readonly boards: Board[];
  /** How long a new item is missing in lists and searches, ms. */
  lagMs: number;
  nextItemId(): string;
  /** Tokens and whose they are. */
  readonly tokens: Map<string, string>;
  /** Points of complexity for a minute. */
  budget: number;
  /** What was spent since the minute began. */
  spent: { points: number; since: number };
  /** Calls until midnight UTC: a free account has 200. */
  callsLeft: number;
  readonly faults: Fault[];
  /** Requests in order of arrival, with the version they asked for and the status they got; 0: none. */
  readonly log: {
    readonly query: string;
    readonly variables: unknown;
    readonly version: string | null;
    readonly at: number;
    status: number;
  }[];
}

export const token = 'eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjQxMTEwMDAwLCJ1aWQiOjQ4MDExMDAxfQ.office';

/** Fernhill's account with its people, two teams and three boards. */
export function createWorld(options: WorldOptions): World {
  let made = 0;
  const said = teammates.flatMap(({ monday }) => (monday ? [monday] : []));
  return {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    account: { id: '9011001', name: 'Fernhill', slug: 'fernhill', tier: 'standard' },
    users: said.map((each) => userOf(each, options.now())),
    teams: [
      { id: '77001', name: 'Launch', users: ['48011001', '48011002', '48011008'] },
      { id: '77002', name: 'Legal', users: ['48011003'] },
    ],
    boards: seedBoards(options.now()),
    lagMs: 0,
    nextItemId() {
      made += 1;
      return `${4_801_100_000 + made}`;
    },
    tokens: new Map([[token, '48011001']]),
    budget: 10_000_000,
    spent: { points: 0, since: options.now() },
    callsLeft: Number.POSITIVE_INFINITY,
    faults: [],
    log: [],
  };
}

function userOf({ id, name, email, zone, title, is, away }: MondaySaid, now: number): User {
  return {
    id,
    name,
    email,
    title,
    zone,
    status: is === 'deactivated' ? 'INACTIVE' : 'ACTIVE',
    kind: is === 'admin' ? 'admin' : 'member',
    out: away ? { from: dateAfter(now, away.from), to: dateAfter(now, away.to), type: 'on_vacation' } : null,
  };
}
