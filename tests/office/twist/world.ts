import { datesOf } from '../team/days.ts';
import { teammates } from '../team/said.ts';
import type { TwistSaid } from '../team/said.types';
import type { Fault } from './faults';

export interface User {
  readonly id: number;
  name: string;
  /** Guests may show none. */
  email: string | null;
  /** IANA; '' for those whose zone nobody knows. */
  timezone: string;
  readonly type: 'USER' | 'GUEST' | 'ADMIN';
  readonly isBot: boolean;
  removed: boolean;
  away: {
    readonly type: 'parental' | 'vacation' | 'sickleave' | 'other';
    readonly from: string;
    readonly to: string;
  } | null;
}

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Everything that the office's Twist knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly workspaces: { readonly id: number; readonly name: string; readonly users: User[] }[];
  /** Tokens and whose they are. */
  readonly tokens: Map<string, number>;
  readonly faults: Fault[];
  /** Requests in order of arrival, with the status they got; 0: none. */
  readonly log: { readonly call: string; readonly at: number; status: number }[];
}

export const token = 'oauth2:0ff1ce0000000000000000000000000000000001';
export const workspaceId = 5517001;

/** Two workspaces of the reader's: Fernhill's with its people and a bot, and one with nobody else in it. */
export function createWorld(options: WorldOptions): World {
  const said = teammates.flatMap(({ twist }) => (twist ? [twist] : []));
  const users = said.map((each) => userOf(each, options.now()));
  const bot: User = { ...blank, id: 311900, name: 'Deploy Train', isBot: true };
  const [reader] = users;
  return {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    workspaces: [
      { id: workspaceId, name: 'Fernhill', users: [...users, bot] },
      { id: 5517002, name: 'Mara’s notes', users: reader ? [{ ...reader }] : [] },
    ],
    tokens: new Map([[token, reader?.id ?? 0]]),
    faults: [],
    log: [],
  };
}

const blank = {
  email: null,
  timezone: 'UTC',
  type: 'USER',
  isBot: false,
  removed: false,
  away: null,
} as const;

function userOf({ id, name, email, zone, is, away }: TwistSaid, now: number): User {
  return {
    ...blank,
    id,
    name,
    email: email ?? null,
    timezone: zone,
    type: is === 'guest' ? 'GUEST' : 'USER',
    removed: is === 'removed',
    away: away ? { type: 'vacation', ...datesOf(now, away) } : null,
  };
}
