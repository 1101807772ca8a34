import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import type { Told } from '@/utils/words/phrase';
import type { Step, Work } from '../destination';
import { requirePlainId } from '../plain-id';
import type { BlockRun } from './block-runs';
import type { Mend, Mends } from './mend';
import type { NotionNotes } from './notes';
import type { NotionPlace } from './place';
import type { UserIds } from './properties';

/** The document as far as it is known. */
export interface PageRef {
  readonly id: string;
  readonly href: string;
}

/** How far a piece of work has come: what the next request is; `mend`, `mends`: what of it Notion refused so far. */
export type NotionProgress =
  /** The schema fits; who is who is being asked, a page of people at a time. */
  | {
      readonly at: 'people';
      readonly users: UserIds;
      readonly cursor: string | null;
      /** Which page it is, from 1. */
      readonly pages?: number | undefined;
    }
  /** The page is to be made, or its properties to be written. */
  | { readonly at: 'page'; readonly users: UserIds; readonly mends?: Mends | undefined }
  /** The page stands with the children of the first `sent` requests; `runs`: what those after the first appended. */
  | {
      readonly at: 'rest';
      readonly page: PageRef;
      readonly sent: number;
      readonly runs?: readonly BlockRun[];
      readonly mends?: Mends | undefined;
    }
  /** All stands; the callout's id is to be noted for updates. */
  | {
      readonly at: 'parts';
      readonly page: PageRef;
      readonly runs?: readonly BlockRun[];
      readonly mends?: Mends | undefined;
    }
  /** Update: the callout is to be rewritten; `id` null: it is to be looked for; `refused`: Notion did not take it once. */
  | {
      readonly at: 'callout';
      readonly id: string | null;
      readonly refused?: string | undefined;
      readonly mend?: Mend | undefined;
    }
  /**
   * Update: the dated section is to be appended; epoch ms of its time. `isLeft`: somebody wrote into our callout;
   * `box`: what we wrote into it. Refused words may be mended meanwhile, and the section then says others.
   */
  | {
      readonly at: 'section';
      readonly callout: string | null;
      readonly time: number;
      readonly isLeft?: boolean;
      readonly box?: string | undefined;
      /** Links of the box are text, as Notion refused one. */
      readonly isPlain?: boolean | undefined;
      readonly mend?: Mend | undefined;
    };

/** What Notion calls its own. */
export interface NotionTypes {
  readonly id: 'notion';
  readonly settings: NotionSettings;
  readonly place: NotionPlace;
  readonly progress: NotionProgress;
  readonly notes: NotionNotes;
}

export type NotionWork = Work<NotionTypes>;
export type NotionStep = Outcome<Step<NotionTypes>>;

/** Goes on with the next request. */
export function goOn(progress: NotionProgress): NotionStep {
  return { ok: true, value: { done: false, progress } };
}

/** Ends with a question to the user that nothing was sent for. */
export function askUser(fix: Extract<Failure, { kind: 'ask' }>['fix'], words: Told): { ok: false } & Failure {
  return { ok: false, kind: 'ask', fix, mayHaveCommitted: false, words };
}

/** The page's address where an answer brought only its id. */
export function pageRef(id: string, href?: string): PageRef {
  requirePlainId(id);
  const isNotions = href !== undefined && /^https:\/\/(?:[\w-]+\.)*notion\.(?:so|com|site)\//.test(href);
  return { id, href: isNotions ? href : `https://www.notion.so/${id.replaceAll('-', '')}` };
}
