import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';

/** Ways in which a request can go wrong. A fault's `on` names a path: `GET /api/v4/workspace_users/get`. */
export const faultKinds = ['refused', 'cut-before', 'slow', '401', '403', '429', '500', '503'] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** An error as Twist answers it. Its numbers are in no paper that was read: the status tells. */
export function refusal(status: number, words: string, retryAfter?: number | string): Answer {
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) },
    body: { error_code: status, error_string: words, error_extra: {} },
  };
}

/** The answer that comes instead of the work; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 30 }: Fault): Answer | undefined {
  switch (kind) {
    case '401':
      return refusal(401, 'Invalid token');
    case '403':
      return refusal(403, 'Access forbidden');
    case '429':
      return refusal(429, 'Too many requests', retryAfter);
    case '500':
      return refusal(500, 'Internal server error');
    case '503':
      return refusal(503, 'Service unavailable', retryAfter);
    default:
      return undefined;
  }
}
