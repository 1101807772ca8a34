import type { AnyTypes } from '@/utils/destinations/types';
import { faultyAnswer, isCommitted, type RequestFault } from './faults';
import type { SimulatedVendor } from './stage';
import type { Timeline } from './timeline';

/** A task at a simulated system. */
export interface SimulatedTask {
  readonly id: string;
  readonly name: string;
  /** Where our key stands. */
  readonly text: string;
  readonly madeAt: number;
}

/** How one system speaks: as little of it as the outbox asks for. */
export interface TaskProtocol {
  readonly settings: object;
  readonly place: object;
  /** The id of a task, as this system writes ids. */
  idOf(at: number): string;
  /** The task that a request makes; null where it only reads. */
  read(request: Request): Promise<Pick<SimulatedTask, 'name' | 'text'> | null>;
  made(task: SimulatedTask): Response;
  /** How it refuses where it has a way of its own; null: by the status, as all do. */
  refused?(fault: RequestFault): Response | null;
  /** `tasks`: what its lists show by now. */
  listed(request: Request, tasks: readonly SimulatedTask[]): Response | Promise<Response>;
}

/** A task system without an idempotency key, whose lists show a new task late. */
export class TaskVendor implements SimulatedVendor {
  readonly tasks: SimulatedTask[] = [];
  /** Real times of all requests that arrived. */
  readonly arrivals: number[] = [];

  constructor(
    readonly protocol: TaskProtocol,
    readonly time: Timeline,
    readonly lag: () => number,
  ) {}

  // The runner hands settings and places through as they are.
  settings = () => this.protocol.settings as AnyTypes['settings'];
  place = () => this.protocol.place as AnyTypes['place'];
  mend(): void {}

  has(key: string): boolean {
    return this.of(key).length > 0;
  }

  /** The tasks of a key, known by their words: each history's titles are its own. */
  of(key: string): readonly SimulatedTask[] {
    return this.tasks.filter(({ name }) => name.startsWith(`${key} `));
  }

  /** Answers, or rejects as a broken connection does. */
  async receive(request: Request, fault: RequestFault | null): Promise<Response> {
    const { time } = this;
    const made = await time.working(() => this.protocol.read(request.clone()));
    await time.sleep(300);
    if (fault === 'connection refused' || fault === 'cut before send') throw new TypeError('Failed to fetch');
    this.arrivals.push(time.real);
    if (fault === null) return this.#dated(await this.#commit(request, made));
    if (fault === 'slow past the timeout' || fault === 'slow and done late') {
      const late = fault === 'slow and done late' ? 30_000 : 0;
      time.after(late, () => void this.#commit(request, made));
      await time.sleep(24_700);
      throw new DOMException('The vendor did not answer in time.', 'TimeoutError');
    }
    if (isCommitted(fault)) await this.#commit(request, made);
    const answer = this.protocol.refused?.(fault) ?? faultyAnswer(fault, null);
    if (answer === null) throw new TypeError('Failed to fetch');
    return this.#dated(answer);
  }

  #dated(answer: Response): Response {
    answer.headers.set('date', new Date(this.time.real).toUTCString());
    return answer;
  }

  #commit(request: Request, made: Pick<SimulatedTask, 'name' | 'text'> | null): Response | Promise<Response> {
    const { tasks, time, protocol } = this;
    if (made === null) {
      const seen = tasks.filter(({ madeAt }) => madeAt + this.lag() <= time.real);
      return protocol.listed(request, seen);
    }
    const task = { ...made, id: protocol.idOf(tasks.length), madeAt: time.real };
    tasks.push(task);
    return protocol.made(task);
  }
}
