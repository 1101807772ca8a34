/** Something that will go wrong in an office: for requests that match `on`, after `skip` of them, `times` times. */
export interface OfficeFault<Kind, Answer> {
  readonly kind: Kind;
  /** `POST /v1/pages`, a method alone, or nothing: any request. A `*` stands for any id, before a path for any method. */
  readonly on?: string;
  readonly skip?: number;
  readonly times?: number;
  /** What `Retry-After` says in a 429, 503 or 529: seconds, however many, or any other text that a vendor may send. */
  readonly retryAfter?: number | string;
  /** `slow`: how long until it is answered. The work is done at once. */
  readonly ms?: number;
  /** The answer that comes instead, made of all that was sent, as vendors do who repeat it; `kind` then only names it. */
  readonly instead?: (sent: string) => Answer;
}

interface Counted {
  seen?: number;
  done?: number;
}

/** The fault that this request meets, counted as met; undefined where it goes well. */
export function meetFault<Fault extends OfficeFault<string, unknown>>(
  faults: readonly Fault[],
  method: string,
  path: string,
): Fault | undefined {
  for (const fault of faults as readonly (Fault & Counted)[]) {
    if (!matches(fault.on ?? '', method, path)) continue;
    fault.seen = (fault.seen ?? 0) + 1;
    if (fault.seen <= (fault.skip ?? 0) || (fault.done ?? 0) >= (fault.times ?? 1)) continue;
    fault.done = (fault.done ?? 0) + 1;
    return fault;
  }
  return undefined;
}

function matches(on: string, method: string, path: string): boolean {
  const [verb = '', pattern] = on.split(' ');
  if (verb !== '' && verb !== '*' && verb !== method) return false;
  if (pattern === undefined) return true;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`).test(path);
}
