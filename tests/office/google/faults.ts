import type { Answer } from './call';
import { Refused } from './call.ts';

/** Ways in which a request can go wrong. */
export const faultKinds = [
  'refused',
  'cut-before',
  'cut-after',
  'slow',
  '400',
  '401',
  '403',
  '403-rate',
  '403-storage',
  '404',
  '409',
  '429',
  '500',
  '500-committed',
  '502',
  '502-committed',
  '503',
  '503-committed',
  '504',
  '504-committed',
  '529',
  'stale',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Something that will go wrong: for requests that match `on`, after `skip` of them, `times` times. */
export interface Fault {
  readonly kind: FaultKind;
  /** `POST /upload/drive/v3/files`, a method alone, or nothing: any request. A `*` stands for any id. */
  readonly on?: string;
  readonly skip?: number;
  readonly times?: number;
  /** Seconds in a 429. */
  readonly retryAfter?: number;
  /** `slow`: how long until it is answered. The work is done at once. */
  readonly ms?: number;
  /** The answer that comes instead, made of all that was sent, as vendors do who repeat it; `kind` then only names it. */
  readonly instead?: (sent: string) => Answer;
}

interface Counted extends Fault {
  seen?: number;
  done?: number;
}

/** The fault that this request meets, counted as met; undefined where it goes well. */
export function meetFault(faults: readonly Fault[], method: string, path: string): Fault | undefined {
  for (const fault of faults as readonly Counted[]) {
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
  if (verb !== '' && verb !== method) return false;
  if (pattern === undefined) return true;
  const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`).test(path);
}

/** The refusal that comes instead of the work, or after it for `…-committed`; undefined for other faults. */
export function refusalOf({ kind, retryAfter = 5 }: Fault): Refused | undefined {
  switch (kind.replace('-committed', '')) {
    case '400':
      return new Refused(400, 'badRequest', 'Bad Request');
    case '401':
      return new Refused(401, 'authError', 'Invalid Credentials');
    case '403':
      return new Refused(
        403,
        'insufficientFilePermissions',
        'The user does not have sufficient permissions for this file.',
      );
    case '403-rate':
      return new Refused(403, 'userRateLimitExceeded', 'User Rate Limit Exceeded');
    case '403-storage':
      return new Refused(403, 'storageQuotaExceeded', "The user's Drive storage quota has been exceeded.");
    case '404':
      return new Refused(404, 'notFound', 'File not found: .');
    case '409':
      return new Refused(409, 'conflict', 'Conflict');
    case '429':
      return new Refused(429, 'rateLimitExceeded', 'Rate Limit Exceeded', retryAfter);
    case '500':
      return new Refused(500, 'internalError', 'Internal Error');
    case '502':
      return new Refused(502, 'badGateway', 'Bad Gateway');
    case '503':
      return new Refused(503, 'backendError', 'Transient failure');
    case '504':
      return new Refused(504, 'gatewayTimeout', 'Gateway Timeout');
    case '529':
      // Not in Google's papers; whatever stands in between may say it.
      return new Refused(529, 'overloaded', 'Overloaded', retryAfter);
    default:
      return undefined;
  }
}
