import type { Fault } from './faults';
import type { Json, JsonRecord } from './json';
import { seed } from './seed.ts';

/** Where something hangs. */
export interface Parent {
  readonly kind: 'workspace' | 'page' | 'block' | 'database' | 'data_source';
  readonly id: string;
}

/** A page or a block; `content` is what stands under its type. */
export interface Node {
  readonly id: string;
  readonly kind: 'page' | 'block';
  readonly type: string;
  content: JsonRecord;
  readonly parent: Parent;
  readonly children: string[];
  readonly createdAt: number;
  /** The id of the member who made it; absent: the connection. */
  createdBy?: string;
  editedAt: number;
  /** When lists, queries and searches show it. */
  readonly shownAt: number;
  /** Pages only: values by property name. */
  properties: JsonRecord;
  trashed: boolean;
}

/** Property name -> its configuration, `type` and what stands under it. */
export type Schema = Record<string, { readonly id: string; readonly type: string; readonly config: Json }>;

export interface DataSource {
  readonly id: string;
  readonly databaseId: string;
  readonly name: string;
  readonly parent: Parent;
  /** Epoch ms from which a search shows it; absent: always. */
  readonly shownAt?: number;
  schema: Schema;
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
  /** A new page is shown in lists and queries up to this many ms after it was made. */
  readonly lagMs?: number;
  /** The most results on a page of any list. */
  readonly pageSize?: number;
}

/** Everything the office's Notion knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  lagMs: number;
  pageSize: number;
  /** False: every answer ends its connection. Chromium itself makes a request again that is cut on one used before. */
  keepsConnections: boolean;
  readonly tokens: Set<string>;
  /** False: `users.list` is forbidden, as for a connection without user information. */
  showsPeople: boolean;
  /** Pages, data sources and databases that nobody shared with the connection: it is told that they are not there. */
  readonly unshared: Set<string>;
  /** True: a refused link is named by its path; false: it is only said that there is one, as reported from the live API. */
  namesLinks: boolean;
  readonly members: Member[];
  readonly nodes: Map<string, Node>;
  readonly dataSources: Map<string, DataSource>;
  readonly faults: Fault[];
  /** Requests in order of arrival (epoch ms), with the status they got; 0: none. */
  readonly log: {
    readonly call: string;
    readonly body: Json | undefined;
    readonly at: number;
    status: number;
  }[];
  nextId(): string;
}

/** A workspace with people, a decision database, one with other names, and pages to hang things under. */
export function createWorld(options: WorldOptions): World {
  let made = 0;
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    lagMs: options.lagMs ?? 90_000,
    pageSize: options.pageSize ?? 100,
    keepsConnections: true,
    tokens: new Set(),
    showsPeople: true,
    unshared: new Set(),
    namesLinks: false,
    members: [],
    nodes: new Map(),
    dataSources: new Map(),
    faults: [],
    log: [],
    nextId() {
      made += 1;
      return `2b40c1de-7a11-8000-9f00-${made.toString(16).padStart(12, '0')}`;
    },
  };
  seed(world);
  return world;
}
