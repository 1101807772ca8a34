import type { OfficeFault } from '../fault';
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
export type Fault = OfficeFault<FaultKind, Answer>;

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
