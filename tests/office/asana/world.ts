import type { Fault } from './faults';
import { seed } from './seed.ts';

export interface User {
  readonly gid: string;
  name: string;
  email: string;
}

export interface Workspace {
  readonly gid: string;
  readonly name: string;
  readonly users: string[];
}

export interface Project {
  readonly gid: string;
  readonly name: string;
  readonly workspace: string;
  archived: boolean;
  /** Not shared with the token's user: it is there, and it is forbidden. */
  hidden: boolean;
}

export interface Story {
  readonly gid: string;
  readonly by: string;
  readonly at: number;
  readonly text: string;
  /** With its formatting, where it has some. */
  readonly html?: string;
  readonly kind: 'comment' | 'system';
}

export interface Task {
  readonly gid: string;
  name: string;
  notes: string;
  htmlNotes: string;
  assignee: string | null;
  dueOn: string | null;
  dueAt: string | null;
  /** Epoch ms; null: not done. */
  completedAt: number | null;
  readonly createdAt: number;
  modifiedAt: number;
  readonly createdBy: string;
  readonly workspace: string;
  readonly projects: string[];
  readonly stories: Story[];
}

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Everything that the office's Asana knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** Personal tokens and whose they are. */
  readonly tokens: Map<string, string>;
  readonly users: User[];
  readonly workspaces: Workspace[];
  readonly projects: Project[];
  readonly tasks: Task[];
  /** False: searching answers 402, as on the free plan. */
  isPaid: boolean;
  /** Calls that a token may make in a minute: 150 on the free plan. */
  callsPerMinute: number;
  /** When the calls of the last minute came, epoch ms. */
  readonly calls: number[];
  readonly faults: Fault[];
  /** Requests in order of arrival, with the status they got; 0: none. */
  readonly log: { readonly call: string; readonly body: unknown; readonly at: number; status: number }[];
  nextGid(): string;
}

/** A workspace with the team, three projects that can be written in, one archived and one hidden. */
export function createWorld(options: WorldOptions): World {
  let made = 0;
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    tokens: new Map(),
    users: [],
    workspaces: [],
    projects: [],
    tasks: [],
    isPaid: false,
    callsPerMinute: 150,
    calls: [],
    faults: [],
    log: [],
    nextGid() {
      made += 1;
      return `12099${`${made}`.padStart(11, '0')}`;
    },
  };
  seed(world);
  return world;
}
