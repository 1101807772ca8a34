import type { WindowAnswer, WindowQuestion } from '@/utils/platform/messages';
import type { askWorker } from '@/utils/platform/page-messages';
import type { ReadContext, SiteReader } from '@/utils/sites/site';
import type { PageReader } from './page-reader';
import type { People } from './people';
import type { Questions } from './questions';

/** What the scripts that are loaded once they are needed get of the page. */
export interface ExtraNeeds {
  readonly reader: SiteReader;
  readonly people: People;
  /** What the page asks of windows; it hears of roster changes from the page. */
  readonly windows: Questions<WindowQuestion, WindowAnswer>;
  /** Asks the worker for what is missing. */
  readonly ask: () => void;
  readonly now: () => PageReader;
  readonly context: () => ReadContext;
  /** Ends with the page's engine. */
  readonly signal: AbortSignal;
  readonly send: typeof askWorker;
  /** Reports a failed promise. */
  readonly settle: (promise: Promise<unknown>) => void;
  /** A choice was made in the card. */
  readonly chosen: () => void;
}
