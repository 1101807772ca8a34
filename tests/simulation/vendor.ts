import type { AnyTypes } from '@/utils/destinations/types';
import { faultyAnswer, isCommitted, type RequestFault } from './faults';
import type { SimulatedVendor } from './stage';
import type { Timeline } from './timeline';

/** A document at the faked vendor: its parts in the order in which they were written. */
export interface VendorDocument {
  readonly id: string;
  readonly key: string;
  readonly madeAt: number;
  readonly parts: string[];
  revision: number;
}

interface Asked {
  readonly op: string;
  readonly key?: string;
  readonly id?: string;
  readonly parts?: readonly string[];
  readonly revision?: number;
}

/** A vendor without an idempotency key, whose list shows a new document late. Requests are `POST /OP` with JSON. */
export class Vendor implements SimulatedVendor {
  readonly documents: VendorDocument[] = [];
  /** Real times of all requests that arrived. */
  readonly arrivals: number[] = [];

  constructor(
    readonly name: string,
    readonly time: Timeline,
    /** How long the list hides a new document, ms. */
    readonly lag: () => number,
  ) {}

  settings(): AnyTypes['settings'] {
    return this.name === 'notion'
      ? { token: 'invented' }
      : { token: 'invented', expiresAt: 9e15, clientId: 'client', account: '' };
  }

  place(): AnyTypes['place'] {
    return this.name === 'notion'
      ? { pageId: 'place', name: this.name }
      : { folderId: 'place', name: this.name };
  }

  has(key: string): boolean {
    return this.documents.some((one) => one.key === key);
  }

  mend(): void {}

  /** Answers, or rejects as a broken connection does. */
  async receive(request: Request, fault: RequestFault | null): Promise<Response> {
    const { time } = this;
    const op = new URL(request.url).pathname.slice(1);
    const asked: Asked = { op, ...(await time.working(() => request.json())) };
    await time.sleep(300);
    if (fault === 'connection refused' || fault === 'cut before send') throw new TypeError('Failed to fetch');
    this.arrivals.push(time.real);
    if (fault === null) return this.#dated(this.#commit(asked));
    if (fault === 'slow past the timeout' || fault === 'slow and done late') {
      // At once, or after nobody waits for it any more.
      time.after(fault === 'slow and done late' ? 30_000 : 0, () => this.#commit(asked));
      await time.sleep(24_700);
      throw new DOMException('The vendor did not answer in time.', 'TimeoutError');
    }
    const done = isCommitted(fault) ? await this.#commit(asked).json() : null;
    const answer = faultyAnswer(fault, done?.id ?? null);
    if (answer === null) throw new TypeError('Failed to fetch');
    return this.#dated(answer);
  }

  #dated(answer: Response): Response {
    answer.headers.set('date', new Date(this.time.real).toUTCString());
    return answer;
  }

  #commit({ op, key = '', id, parts = [], revision }: Asked): Response {
    const { time, documents } = this;
    const json = (body: object, status = 200) => new Response(JSON.stringify(body), { status });
    if (op === 'place') return json({ fields: ['Decision Key'] });
    if (op === 'find') {
      const seen = documents.filter((one) => one.key === key && one.madeAt + this.lag() <= time.real);
      return json({ found: seen[0]?.id ?? null });
    }
    if (op === 'copies') {
      const copies = documents.filter((one) => one.key === key && one.madeAt + this.lag() <= time.real);
      return json({ copies: copies.map((one) => one.id) });
    }
    if (op === 'create') {
      const made = {
        id: `${this.name}-${documents.length + 1}`,
        key,
        madeAt: time.real,
        parts: [...parts],
        revision: 1,
      };
      documents.push(made);
      return json({ id: made.id, revision: 1 });
    }
    const document = documents.find((one) => one.id === id);
    if (document === undefined) return json({ code: 'object_not_found' }, 404);
    if (op === 'append') {
      if (revision !== undefined && revision !== document.revision)
        return json({ code: 'stale_revision' }, 400);
      document.parts.push(...parts);
      document.revision += 1;
    }
    return json({ id: document.id, parts: document.parts, revision: document.revision });
  }
}
