import type { AnyTypes } from '@/utils/destinations/types';
import { type RequestFault, sentAgain } from './faults';
import type { SimulatedVendor } from './stage';
import type { Timeline } from './timeline';

/** One of the office's vendors, and what a history needs of it. `Kind` is what its faults are called. */
export interface OfficeSide<Kind extends string> {
  /** Its `fetch`, for one request that meets this fault; `wait` waits simulated time. */
  fetchWith(fault: Kind | null, wait: (ms: number) => Promise<void>): typeof fetch;
  /** Its own name of the fault; null where the vendor does not know such a thing, and for what is done to the account. */
  readonly faults: Readonly<Record<RequestFault, Kind | null>>;
  /** Somebody takes the token back. */
  revoke(): void;
  /** The user does what was asked for: the token counts again. */
  mend(): void;
  settings(now: number): AnyTypes['settings'];
  readonly place: AnyTypes['place'];
  has(key: string): boolean;
}

/** What the office's vendors call alike, and what none of them knows. */
export const commonFaults = {
  'connection refused': 'refused',
  'cut before send': 'cut-before',
  'cut after commit': 'cut-after',
  'slow past the timeout': 'slow',
  'slow and done late': null,
  'sent again by the browser': null,
  '400': '400',
  '401 token revoked': null,
  '403 no access': '403',
  '404 place gone': '404',
  '409': '409',
  '429 Retry-After': '429',
  '500': '500',
  '500 after commit': '500-committed',
  '502': '502',
  '502 after commit': '502-committed',
  // Notion says what was committed, Google does not.
  '503 committed with id': '503-committed',
  '503 not committed': '503',
  '504': '504',
  '504 after commit': '504-committed',
  '529': '529',
  'late list': 'cut-after',
} as const;

const wayThere = 300;
/** The HTTP port ends a request after 25 s. */
const patience = 24_700;

/** The office's vendor at the end of a simulated network. */
export class OfficeVendor<Kind extends string> implements SimulatedVendor {
  readonly arrivals: number[] = [];

  constructor(
    readonly time: Timeline,
    readonly side: OfficeSide<Kind>,
    /** How long a request is on its way, ms. */
    readonly latency = wayThere,
  ) {}

  async receive(request: Request, fault: RequestFault | null): Promise<Response> {
    const { time, side } = this;
    await time.sleep(this.latency);
    if (fault === '401 token revoked') side.revoke();
    if (fault === sentAgain) await this.#answer(request.clone(), null);
    if (fault === 'slow and done late') {
      time.after(30_000, () => void this.#answer(request, null));
      return await this.#timeout();
    }
    const coming = this.#answer(request, fault === null ? null : side.faults[fault]);
    if (fault !== 'slow past the timeout') return await coming;
    coming.catch(() => {});
    return await this.#timeout();
  }

  async #answer(request: Request, fault: Kind | null): Promise<Response> {
    const { time, side, arrivals } = this;
    arrivals.push(time.real);
    const wait = (ms: number) => time.resting(() => time.sleep(ms));
    return await time.working(() => side.fetchWith(fault, wait)(request));
  }

  async #timeout(): Promise<never> {
    await this.time.sleep(patience);
    throw new DOMException('The operation timed out.', 'TimeoutError');
  }

  settings(now: number): AnyTypes['settings'] {
    return this.side.settings(now);
  }

  place(): AnyTypes['place'] {
    return this.side.place;
  }

  has(key: string): boolean {
    return this.side.has(key);
  }

  mend(): void {
    this.side.mend();
  }
}
