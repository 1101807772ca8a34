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
  '400-icon',
  '401',
  '403',
  '403-blocks',
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
  'same-cursor',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** The refusal that comes instead of the work; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 5 }: Fault): Refused | undefined {
  const wait = { 'retry-after': String(retryAfter) };
  switch (kind) {
    case '400':
      return new Refused(
        400,
        'validation_error',
        'body failed validation. Fix one: body.children[0] is not valid.',
      );
    case '400-icon':
      // Neither a link nor a block, so nothing that could go as text.
      return new Refused(
        400,
        'validation_error',
        'body failed validation. Fix one: body.icon should be an object.',
      );
    case '401':
      return new Refused(401, 'unauthorized', 'API token is invalid.');
    case '403':
      return new Refused(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
    case '403-blocks':
      // Words are ours; the field is Notion's (workspace-block-limits, read 2026-11-23).
      return new Refused(403, 'restricted_resource', 'This workspace has reached its block limit.', {
        data: { block_limit: 1000 },
      });
    case '404':
      return new Refused(
        404,
        'object_not_found',
        'Could not find it. It may not be shared with your connection.',
      );
    case '409':
      return new Refused(409, 'conflict_error', 'Conflict occurred while saving. Please try again.');
    case '429':
      return new Refused(
        429,
        'rate_limited',
        'You have been rate limited. Please try again in a few minutes.',
        {
          headers: wait,
          data: {
            retry_after: String(retryAfter),
            rate_limit_reason: 'public_api_request_rate_limit',
          },
        },
      );
    case '500':
      return new Refused(500, 'internal_server_error', 'Unexpected error occurred.');
    case '503':
      return new Refused(503, 'service_unavailable', 'Public API service is temporarily unavailable.');
    case '529':
      return new Refused(529, 'service_overload', 'The service is overloaded.', { headers: wait });
    case '502':
    case '504':
      return new Refused(Number(kind), 'gateway', 'gateway');
    default:
      return undefined;
  }
}
