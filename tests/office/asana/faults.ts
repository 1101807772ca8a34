import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';
import { forbidden, limited, needsPlan, notAuthorized, Refused, unknown } from './refused.ts';

/** Ways in which a request can go wrong; `-committed`: what was asked for was done nevertheless. */
export const faultKinds = [
  'refused',
  'cut-before',
  'cut-after',
  'slow',
  '400',
  '401',
  '402',
  '403',
  '404',
  '429',
  '500',
  '500-committed',
  '502',
  '502-committed',
  '503',
  '503-committed',
  '504',
  '504-committed',
] as const;
export type FaultKind = (typeof faultKinds)[number];
export type Fault = OfficeFault<FaultKind, Answer>;

/** The answer that comes instead of the work's; undefined for faults of another sort. */
export function refusalOf({ kind, retryAfter = 30 }: Fault): Answer | undefined {
  switch (kind.replace('-committed', '')) {
    case '400':
      return new Refused(400, 'due_on: Invalid field: not a date').answer;
    case '401':
      return notAuthorized().answer;
    case '402':
      return needsPlan().answer;
    case '403':
      return forbidden('project').answer;
    case '404':
      return unknown('project', '1').answer;
    case '429':
      return limited(retryAfter).answer;
    case '500':
      return new Refused(500, 'Server Error').answer;
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
