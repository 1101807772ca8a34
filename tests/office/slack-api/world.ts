import { slackTeam } from '../people.ts';
import type { Fault } from './faults';
import { seed } from './seed.ts';

/** Somebody or something with an id in the workspace. */
export interface User {
  readonly id: string;
  handle: string;
  realName: string;
  displayName: string;
  email?: string;
  /** Absent for the deactivated, and for people of other workspaces. */
  zone?: string;
  title: string;
  status: {
    readonly text: string;
    readonly emoji: string /** Epoch seconds; 0: none. */;
    readonly until: number;
  };
  deleted: boolean;
  readonly kind: 'person' | 'bot' | 'app' | 'slackbot' | 'stranger';
  readonly role?: 'owner' | 'guest' | 'single-channel guest';
  /** Another workspace than the office's, for people of shared channels. */
  readonly teamId?: string;
  updated: number;
}

export interface UserGroup {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly description: string;
  users: readonly string[];
  /** Epoch seconds; 0: in use. */
  disabledAt: number;
}

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly isArchived: boolean;
  members: readonly string[];
}

export interface Token {
  readonly userId: string;
  readonly kind: 'user' | 'bot';
  readonly scopes: readonly string[];
  state: 'live' | 'revoked' | 'inactive';
  /** Epoch ms, for tokens that rotate. */
  readonly expiresAt?: number;
}

/** An app, as its settings at Slack have it. */
export interface Client {
  readonly id: string;
  /** Marked as a public client, so that a code is exchanged by its verifier and without a secret. */
  isPublic: boolean;
  readonly secret: string;
  /** Tokens end after 12 hours and are refreshed. */
  rotates: boolean;
  /** What is not documented for an https address that a code is sent to: whether a refresh needs the secret. */
  refreshNeedsSecret: boolean;
  readonly redirects: readonly RegExp[];
}

export interface Code {
  readonly client: string;
  readonly redirect: string;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
  /** Which of the two ways began it; each has its own exchange. */
  readonly flow: 'v2' | 'v2_user';
  /** Epoch ms. */
  readonly expiresAt: number;
}

export interface Refresh {
  readonly client: string;
  readonly scopes: readonly string[];
  /** Epoch ms: those of public clients end after 30 days. */
  readonly expiresAt: number;
}

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
}

/** Everything that the office's Slack API knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly team: { readonly id: string; name: string; readonly domain: string };
  readonly users: User[];
  readonly groups: UserGroup[];
  readonly channels: Channel[];
  readonly tokens: Map<string, Token>;
  readonly clients: Map<string, Client>;
  readonly codes: Map<string, Code>;
  readonly refreshes: Map<string, Refresh>;
  /** What happens on Slack's own page when an app asks for access; `given-to-another`: what it leads back with is of another request. */
  consent: 'ask' | 'given' | 'refused' | 'given-to-another';
  /** The most rows on a page, whatever was asked for. */
  pageSize: number;
  /** A list longer than this wants a `limit`. */
  mostWithoutLimit: number;
  /** Calls of a method in a minute before Slack says 429; null: as many as come. */
  perMinute: Readonly<Record<string, number>> | null;
  readonly faults: Fault[];
  /** Requests in order of arrival with what was answered: 'ok', an error's code, or a status. */
  readonly log: {
    readonly method: string;
    readonly args: Readonly<Record<string, string>>;
    readonly at: number;
    came: string;
  }[];
  nextId(): string;
}

/** Calls a minute by Slack's tiers, for tests that want them kept. */
export const tiers: Readonly<Record<string, number>> = {
  'users.list': 20,
  'usergroups.list': 20,
  'usergroups.users.list': 20,
  'conversations.list': 20,
  'conversations.members': 100,
  'users.info': 100,
  'users.profile.get': 100,
};

/** Fernhill's workspace with its people, groups and channels; see `../team/said.ts`. */
export function createWorld(options: WorldOptions): World {
  let made = 0;
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    team: { ...slackTeam },
    users: [],
    groups: [],
    channels: [],
    tokens: new Map(),
    clients: new Map(),
    codes: new Map(),
    refreshes: new Map(),
    consent: 'ask',
    pageSize: 1000,
    mostWithoutLimit: 1000,
    perMinute: null,
    faults: [],
    log: [],
    nextId() {
      made += 1;
      return made.toString(36).padStart(6, '0');
    },
  };
  seed(world);
  return world;
}

/** A token as Slack gives it out. */
export function grantToken(
  world: World,
  userId: string,
  scopes: readonly string[],
  more: { readonly kind?: 'user' | 'bot'; readonly seconds?: number } = {},
): string {
  const { kind = 'user', seconds } = more;
  const mark = `${seconds === undefined ? '' : 'xoxe.'}${kind === 'user' ? 'xoxp' : 'xoxb'}-1`;
  const token = `${mark}-41100000-${world.nextId()}-office`;
  world.tokens.set(token, {
    userId,
    kind,
    scopes,
    state: 'live',
    ...(seconds === undefined ? {} : { expiresAt: world.now() + seconds * 1000 }),
  });
  return token;
}
