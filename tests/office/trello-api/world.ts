import type { Fault } from './faults';
import { seed } from './seed.ts';

export interface Member {
  readonly id: string;
  fullName: string;
  username: string;
}
export interface Board {
  readonly id: string;
  readonly name: string;
  readonly shortLink: string;
  closed: boolean;
  readonly members: string[];
}
export interface List {
  readonly id: string;
  readonly name: string;
  readonly board: string;
  closed: boolean;
}
export interface Comment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
}
export interface Card {
  readonly id: string;
  readonly number: number;
  readonly shortLink: string;
  name: string;
  desc: string;
  due: string | null;
  dueComplete: boolean;
  closed: boolean;
  list: string;
  members: string[];
  readonly comments: Comment[];
}
export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Everything that the office's Trello knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Keys of apps, and the origins that each may send a token back to; `*` stands for one label. */
  readonly keys: Map<string, readonly string[]>;
  /** Tokens: whose they are, for which key, with what rights, until when (epoch ms). */
  readonly tokens: Map<
    string,
    {
      readonly member: string;
      readonly key: string;
      readonly scopes: readonly string[];
      readonly until: number;
    }
  >;
  readonly members: Member[];
  readonly boards: Board[];
  readonly lists: List[];
  readonly cards: Card[];
  /** Calls of a key in ten seconds, of a token in ten seconds, and to `/members/` in fifteen minutes. */
  readonly limits: { key: number; token: number; members: number };
  readonly calls: { readonly at: number; readonly members: boolean; readonly refused: boolean }[];
  readonly faults: Fault[];
  /** Requests in order of arrival, with the status they got; 0: none. Keys and tokens are left out. */
  readonly log: {
    readonly call: string;
    readonly given: Readonly<Record<string, string>>;
    readonly at: number;
    status: number;
  }[];
  /** An id that begins with its moment in seconds, as Trello's do. */
  nextId(at?: number): string;
}

export function createWorld(options: WorldOptions): World {
  let made = 0;
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    keys: new Map(),
    tokens: new Map(),
    members: [],
    boards: [],
    lists: [],
    cards: [],
    limits: { key: 300, token: 100, members: 100 },
    calls: [],
    faults: [],
    log: [],
    nextId(at = options.now()) {
      made += 1;
      const seconds = Math.floor(at / 1000)
        .toString(16)
        .padStart(8, '0');
      return `${seconds}0ff1ce${made.toString(16).padStart(10, '0')}`;
    },
  };
  seed(world);
  return world;
}
