import type { CalendarState } from './calendar-world';
import type { Fault } from './faults';
import type { Spreadsheet } from './grid';
import type { Tab } from './tabs';
import type { Doc } from './units';

export interface Account {
  readonly name: string;
  readonly email: string;
}

/** A file or a folder of Drive; a document has its text. */
export interface DriveFile {
  readonly id: string;
  name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly appProperties: Record<string, string>;
  readonly createdAt: number;
  modifiedAt: number;
  /** When lists show it. */
  readonly shownAt: number;
  /** Made by the app, so that `drive.file` covers it. */
  readonly byApp: boolean;
  explicitlyTrashed: boolean;
  /** A folder that somebody moved into a shared drive, with all that is in it. */
  inSharedDrive?: boolean;
  readonly doc: Doc | null;
  /** What a spreadsheet holds. */
  readonly sheet?: Spreadsheet;
  /** Where somebody has added tabs: all of them in order, that of `doc` among them. */
  tabs?: readonly Tab[];
}

export interface Token {
  readonly account: Account;
  readonly scopes: readonly string[];
  /** Epoch ms. */
  readonly expiresAt: number;
  readonly clientId: string;
}

/** What happens on Google's own page when an app asks for access. */
export type Consent = 'ask' | 'given' | 'refused' | 'signed-out';

export interface WorldOptions {
  /** Epoch ms. */
  readonly now: () => number;
  /** Waits that many ms; a simulation passes its own. */
  readonly wait?: (ms: number) => Promise<void>;
  /** A new file is shown in lists up to this many ms after it was made. */
  readonly lagMs?: number;
  readonly account?: Account;
}

/** Everything the office's Google knows. */
export interface World {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  lagMs: number;
  /** How long every answer takes. */
  latencyMs: number;
  readonly account: Account;
  readonly clients: Set<string>;
  consent: Consent;
  /** What a consent that is given covers: files alone until the page was asked for more. */
  readonly granted: Set<string>;
  readonly tokens: Map<string, Token>;
  readonly files: Map<string, DriveFile>;
  /** By address, the reader's own among them. */
  readonly calendars: Map<string, CalendarState>;
  /** Scopes that the user unticks on Google's page. */
  readonly withheld: Set<string>;
  readonly faults: Fault[];
  /** Requests in order of arrival, with the status they got; 0: none. */
  readonly log: { readonly call: string; readonly text: string; status: number }[];
  nextId(kind: string): string;
}

/** What every consent covers. */
export const filesScope = 'https://www.googleapis.com/auth/drive.file';

export const rootId = '0AFernhillRootPVA';
export const folderType = 'application/vnd.google-apps.folder';
export const documentType = 'application/vnd.google-apps.document';
export const sheetType = 'application/vnd.google-apps.spreadsheet';
export const clientId = '411100000000-fernhill.apps.googleusercontent.com';

/** An account with a client that is registered, nothing in Drive but its root. */
export function createWorld(options: WorldOptions): World {
  let made = 0;
  const world: World = {
    now: options.now,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    lagMs: options.lagMs ?? 90_000,
    latencyMs: 0,
    account: options.account ?? { name: 'Mara Lindqvist', email: 'mara@fernhill.example' },
    clients: new Set([clientId]),
    consent: 'ask',
    granted: new Set([filesScope]),
    tokens: new Map(),
    files: new Map(),
    calendars: new Map(),
    withheld: new Set(),
    faults: [],
    log: [],
    nextId(kind) {
      made += 1;
      return `1${kind}${made.toString(36).padStart(6, '0')}FernhillOfficeDrive`;
    },
  };
  const at = options.now();
  world.files.set(rootId, {
    id: rootId,
    name: 'My Drive',
    mimeType: folderType,
    parents: [],
    appProperties: {},
    createdAt: at,
    modifiedAt: at,
    shownAt: at,
    byApp: false,
    explicitlyTrashed: false,
    doc: null,
  });
  return world;
}

/** A token as the sign-in page gives it out. */
export function grantToken(
  world: World,
  scopes: readonly string[],
  seconds = 3599,
  client = clientId,
): string {
  const token = `ya29.${world.nextId('tok')}`;
  const expiresAt = world.now() + seconds * 1000;
  world.tokens.set(token, { account: world.account, scopes, expiresAt, clientId: client });
  return token;
}

/** Whether it or a folder it is in lies in the trash. */
export function isTrashed(world: World, file: DriveFile): boolean {
  return (
    file.explicitlyTrashed ||
    file.parents.some((id) => {
      const parent = world.files.get(id);
      return parent !== undefined && isTrashed(world, parent);
    })
  );
}

/** Whether it or a folder it is in was moved into a shared drive. */
export function isShared(world: World, { inSharedDrive, parents }: DriveFile): boolean {
  const above = parents.flatMap((id) => world.files.get(id) ?? []);
  return inSharedDrive === true || above.some((parent) => isShared(world, parent));
}
