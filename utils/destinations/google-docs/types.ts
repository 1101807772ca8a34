import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { GooglePlace, GoogleSettings } from '@/utils/connections/google/settings';
import type { Outcome } from '@/utils/connections/outcome';
import type { DocumentLink, Step, Work } from '../destination';
import type { GoogleDocsNotes } from './notes';

/** How far an update has come; `mark` names it in the document, whatever becomes of our answers. */
export type UpdateProgress =
  /** To be read; `refused` is the revision upon which Google took no update, and when that was (epoch ms). */
  | {
      readonly phase: 'read';
      readonly mark: string;
      readonly refused: string | null;
      readonly at?: number | undefined;
      /** A link of it may have been refused: it is written without links. */
      readonly isPlain?: boolean | undefined;
    }
  | {
      readonly phase: 'write';
      readonly mark: string;
      readonly revision: string;
      readonly requests: readonly docs_v1.Schema$Request[];
      /** Absent in what a version stored that wrote no titles. */
      readonly titled?: boolean | undefined;
      /** The words that the requests bring. Absent in what an older version stored. */
      readonly said?: string | undefined;
      readonly isPlain?: boolean | undefined;
    }
  /** The document is written, its file may want the new name; `titled`: our title line says the title. */
  | {
      readonly phase: 'name';
      readonly mark: string;
      readonly titled: boolean;
      readonly isPlain?: boolean | undefined;
    };

/** What Google Docs calls its own. */
export interface GoogleDocsTypes {
  readonly id: 'google-docs';
  readonly settings: GoogleSettings;
  readonly place: GooglePlace;
  readonly progress: UpdateProgress;
  readonly notes: GoogleDocsNotes;
}

export type CreateWork = Work<GoogleDocsTypes>;
export type DocsLink = DocumentLink<GoogleDocsNotes>;
export type UpdateWork = CreateWork & { readonly link: DocsLink };
export type DocsStep = Outcome<Step<GoogleDocsTypes>>;
