import type { Decision } from '@/utils/domain/decision';

/** A place where decision documents go. One folder per destination, one line in its list, one contract kit. */
export interface Destination<Settings, Place, Rendered> {
  readonly id: string;
  /** zod/mini schema of what the options page keeps for it. */
  readonly settings: unknown;
  /** Host permissions it asks for at the moment of connecting. */
  readonly hosts: readonly string[];
  /** Whether it can be used as set up. */
  check(settings: Settings): Promise<Outcome<null>>;
  /** Places that match what the user typed. */
  places(settings: Settings, query: string): Promise<Outcome<readonly Place[]>>;
  /** Pure: the document for a decision. */
  render(decision: Decision): Rendered;
  /** The document that carries this key, or null. Runs before any create that may be a repetition. */
  findByKey(place: Place, key: string): Promise<Outcome<DocumentLink | null>>;
  create(place: Place, key: string, document: Rendered): Promise<Outcome<DocumentLink>>;
  update(link: DocumentLink, document: Rendered): Promise<Outcome<DocumentLink>>;
}

export interface DocumentLink {
  readonly id: string;
  readonly href: string;
}

/** An expected failure is one of three: again (epoch ms), ask (what the user must do), no (why). */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly again: number }
  | { readonly ok: false; readonly ask: string }
  | { readonly ok: false; readonly no: string };
