import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';

/**
 * Ways in which a request can go wrong; `-committed`: what was asked for was done nevertheless. `errors` come with
 * status 200.
 */
export const faultKinds = [
  'refused',
  'cut-before',
  'cut-after',
  'slow',
  '401',
  '429',
  '500',
  '500-committed',
  '502',
  '502-committed',
  '503',
  '503-committed',
  '504',
  '504-committed',
  'errors',
  'errors-committed',
  'complexity',
  'complexity-429',
  'daily',
  'partial',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** The answer that comes instead of the work; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 17 }: Fault, now: number): Answer | undefined {
  switch (kind.replace('-committed', '')) {
    case '401':
      return notAuthenticated;
    case '429':
      return limited(429, 'Rate Limit Exceeded', 'RATE_LIMIT_EXCEEDED', retryAfter);
    case 'complexity':
      return exhausted(200, retryAfter);
    case 'complexity-429':
      return exhausted(429, retryAfter);
    case 'daily':
      return dayIsOver(now);
    case '500':
      return { status: 500, body: { errors: [{ message: 'Internal server error' }] } };
    case 'errors':
      return {
        status: 200,
        body: {
          errors: [{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
        },
      };
    case '502':
    case '503':
    case '504':
      return {
        status: Number.parseInt(kind, 10),
        headers: { 'content-type': 'text/html' },
        body: '<html><h1>Bad gateway</h1></html>',
      };
    default:
      return undefined;
  }
}

/** Errors without a query are plain texts, not objects. */
export const notAuthenticated: Answer = { status: 401, body: { errors: ['Not Authenticated'] } };

/** The minute's points are spent. The status may be 200: the error alone tells. */
export function exhausted(status: number, seconds: number | string): Answer {
  return limited(status, 'Complexity budget exhausted', 'COMPLEXITY_BUDGET_EXHAUSTED', seconds);
}

/** The day's calls are spent; they come again at midnight UTC. */
export function dayIsOver(now: number): Answer {
  const day = 86_400_000;
  const left = Math.ceil((day - (now % day)) / 1000);
  return limited(429, 'Daily limit exceeded', 'DAILY_LIMIT_EXCEEDED', left);
}

function limited(status: number, message: string, code: string, seconds: number | string): Answer {
  const extensions = { code, retry_in_seconds: Number(seconds) || 60 };
  return {
    status,
    headers: { 'retry-after': String(seconds) },
    body: { errors: [{ message, extensions }] },
  };
}
