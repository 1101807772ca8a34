import type { OfficeFault } from '../fault';
import type { Answer } from '../wire';
import { limited, Refused } from './refused.ts';

/** Ways in which a request can go wrong; `-committed`: what was asked for was done nevertheless. */
export const faultKinds = [
  'refused',
  'cut-before',
  'cut-after',
  'slow',
  '400',
  '401',
  '401-permission',
  '404',
  '429-key',
  '429-token',
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
export function refusalOf({ kind }: Fault): Answer | undefined {
  switch (kind.replace('-committed', '')) {
    case '400':
      return new Refused(400, 'invalid value for due').answer;
    case '401':
      return new Refused(401, 'invalid token').answer;
    case '401-permission':
      return new Refused(401, 'unauthorized permission requested').answer;
    case '404':
      return new Refused(404, 'The requested resource was not found.').answer;
    case '429-key':
      return limited('API_KEY_LIMIT_EXCEEDED');
    case '429-token':
      return limited('API_TOKEN_LIMIT_EXCEEDED');
    case '500':
      return new Refused(500, 'Internal Server Error').answer;
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
