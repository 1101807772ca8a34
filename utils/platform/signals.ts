import { browser } from 'wxt/browser';
import { localeOf } from '@/utils/domain/checks/checks';

/**
 * What every part of the extension may know at any time, kept in `storage.local` because its change
 * event reaches pages and worker alike without a message. Nothing secret and no person stands here.
 */
export interface Signals {
  /** Whether the reader accepted on the welcome page that pages are read. */
  readonly consent: boolean;
  /** Grows with every change of people, norms or chosen urgencies. */
  readonly revision: number;
  readonly display: DisplaySettings;
  /** The language chosen in the options; `languageOf` reads it. Absent or unknown, the browser's. */
  readonly language?: unknown;
  /** The language of new documents, chosen in the options; absent or unknown, English. */
  readonly documentLanguage?: unknown;
  /** How often the norms are reviewed, and since when; `reviewPlanOf` reads it. */
  readonly normsReview?: unknown;
  /** Up to when (epoch ms) the reader has seen what sources changed in the norms; `newsOf` reads it. */
  readonly normsSeen?: unknown;
  /** The key of the decision by which the norms were published. */
  readonly normsPage?: unknown;
  /** Whether threads that have a decision say so on their page; only true is on. */
  readonly decided?: unknown;
  /** Grows with every change of decisions while that is on. */
  readonly decidedAt?: unknown;
  /** Grows with every change of what is waited for. */
  readonly waitsAt?: unknown;
  /** Whether threads that the reader opens say what they owe there; only true is on. */
  readonly owed?: unknown;
  /** Since when (epoch ms) the reader is notified of what needs them; anything else is off. */
  readonly remind?: unknown;
  /** In which order the popup shows people; `orderOf` reads it. */
  readonly teamOrder?: unknown;
  /** What an hour outside working time weighs in the planner; `weightsOf` reads it. */
  readonly planWeights?: unknown;
  /** The ids of the optional sites that the reader switched on; `chosenSites` reads them. */
  readonly sites?: unknown;
  /** Whether the log shows the team's decisions, read from the connected database; only true is on. */
  readonly teamLog?: unknown;
}

export interface DisplaySettings {
  /** `auto` follows the browser's locale. */
  readonly hourCycle: 'auto' | 'h23' | 'h12';
  /** Language tag for weekday names and numbers; null follows the browser. */
  readonly locale: string | null;
}

export const defaultSignals: Signals = {
  consent: false,
  revision: 0,
  display: { hourCycle: 'auto', locale: null },
};

const key = 'signals';

export async function readSignals(): Promise<Signals> {
  return signalsOf((await browser.storage.local.get(key))[key]);
}

/** Each signal is read by itself; one that is not what it should be counts as never set. */
export function signalsOf(stored: unknown): Signals {
  const { consent, revision, display } = Object(stored);
  const { hourCycle, locale } = Object(display);
  return {
    ...Object(stored),
    consent: consent === true,
    revision: Number.isFinite(revision) ? revision : 0,
    display: {
      hourCycle: hourCycle === 'h12' || hourCycle === 'h23' ? hourCycle : 'auto',
      locale: localeOf(locale),
    },
  };
}

/** Changes some signals; those not named stay. */
export function writeSignals(change: Partial<Signals>): Promise<void> {
  return changeSignals(() => change);
}

/** Tells every open page and the worker that people, norms or choices changed. */
export function bumpRevision(): Promise<void> {
  // The clock keeps the number growing even after a browser was set up anew.
  return changeSignals(({ revision }) => ({ revision: Math.max(revision + 1, Date.now()) }));
}

/** Tells every open page and the worker that what is waited for changed. */
export function bumpWaits(): Promise<void> {
  return changeSignals(({ waitsAt }) => ({ waitsAt: Math.max(Number(waitsAt) || 0, Date.now()) + 1 }));
}

/** One change at a time over all of the extension's pages: two at once would each write what the other had read. */
async function changeSignals(change: (now: Signals) => Partial<Signals>): Promise<void> {
  await navigator.locks.request(key, async () => {
    const now = await readSignals();
    await browser.storage.local.set({ [key]: { ...now, ...change(now) } });
  });
}

/** Calls `listener` at every change; returns how to stop. */
export function watchSignals(listener: (signals: Signals) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change !== undefined) {
      listener(signalsOf(change.newValue));
    }
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
