import type { Fault } from './faults';
import { seed } from './seed.ts';

/** A file at an address, as its host serves it. */
export interface HostedFile {
  body: string | Uint8Array;
  type: string;
  /** What the host says of its state; a new body has another by itself. */
  readonly says: 'etag' | 'weak-etag' | 'modified' | 'nothing';
  /** Epoch ms. */
  modifiedAt: number;
  /** Sent packed. */
  readonly isPacked?: boolean;
}

/** What else an address may do. */
export type Odd =
  | { readonly kind: 'redirect'; readonly status: number; readonly to: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string }
  /** So many bytes of rows, one piece after another; packed they are small. */
  | { readonly kind: 'many-bytes'; readonly bytes: number; readonly isPacked?: boolean }
  | { readonly kind: 'endless' }
  /** A row, then a wait, and so on. */
  | { readonly kind: 'trickle'; readonly ms: number }
  /** Says a length and ends before it. */
  | { readonly kind: 'cut-midway' };

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** The hosts at which a team may keep its files. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** By address: `https://team.example/people.csv`. */
  readonly files: Map<string, HostedFile>;
  readonly odd: Map<string, Odd>;
  readonly faults: Fault[];
  /** Requests in order of arrival, with the status they got; 0: none. */
  readonly log: {
    readonly call: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly at: number;
    status: number;
    /** How much of an endless or large answer was sent before somebody stopped it. */
    bytes: number;
    /** Whether such an answer came to its end, or was stopped. */
    hasEnded: boolean;
  }[];
  /** Puts a file at an address, or a new text into the one that is there. */
  put(address: string, body: string | Uint8Array, more?: Partial<HostedFile>): void;
}

/** The team's own host with its files, and another one. */
export function createWorld(options: WorldOptions): World {
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    files: new Map(),
    odd: new Map(),
    faults: [],
    log: [],
    put(address, body, more = {}) {
      const before = world.files.get(address) ?? { type: typeOf(address), says: 'etag' as const };
      world.files.set(address, { ...before, modifiedAt: world.now(), ...more, body });
    },
  };
  seed(world);
  return world;
}

function typeOf(address: string): string {
  if (address.endsWith('.json')) return 'application/json';
  if (address.endsWith('.ics')) return 'text/calendar; charset=utf-8';
  return 'text/csv; charset=utf-8';
}
