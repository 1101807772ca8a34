/** What can happen to one request. The list is the promise's: each stands in the matrix. */
export const requestFaults = [
  'connection refused',
  'cut before send',
  'cut after commit',
  'slow past the timeout',
  'slow and done late',
  '400',
  '401 token revoked',
  '403 no access',
  '403 block limit',
  '404 place gone',
  '409',
  '429 Retry-After',
  '500',
  '500 after commit',
  '502',
  '502 after commit',
  '503 committed with id',
  '503 not committed',
  '504',
  '504 after commit',
  '529',
  'stale revision',
  'late list',
] as const;
/** What no promise can hold off: the browser sends a request again by itself, and the vendor does both. */
export const sentAgain = 'sent again by the browser';
export type RequestFault = (typeof requestFaults)[number] | typeof sentAgain;

/** Faults of the vendor's account that last until the user has done something. */
export const lastingFaults: readonly RequestFault[] = [
  '401 token revoked',
  '403 no access',
  '403 block limit',
  '404 place gone',
];

/** What a faulty request answers; null where no answer comes. */
export function faultyAnswer(fault: RequestFault, committed: string | null): Response | null {
  const json = (status: number, body: object, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers: { ...headers } });
  switch (fault) {
    case '400':
      return json(400, { code: 'validation_error' });
    case '401 token revoked':
      return json(401, { code: 'unauthorized' });
    case '403 no access':
      return json(403, { code: 'restricted_resource' });
    case '403 block limit':
      return json(403, { code: 'block_limit' });
    case '404 place gone':
      return json(404, { code: 'object_not_found' });
    case '409':
      return json(409, { code: 'conflict_error' });
    case '429 Retry-After':
      return json(429, { code: 'rate_limited' }, { 'retry-after': '40' });
    case '500':
    case '500 after commit':
      return json(500, { code: 'internal_server_error' });
    case '502':
    case '502 after commit':
      return new Response('Bad gateway', { status: 502 });
    case '504':
    case '504 after commit':
      return new Response('Bad gateway', { status: 504 });
    case '503 committed with id':
      return json(503, { code: 'service_unavailable', committed });
    case '503 not committed':
      return json(503, { code: 'service_unavailable' });
    case '529':
      return json(529, { code: 'service_overload' });
    case 'stale revision':
      return json(400, { code: 'stale_revision' });
    default:
      return null;
  }
}

/** Whether the vendor did what was asked although it, or the way back, failed. */
export function isCommitted(fault: RequestFault): boolean {
  return [
    'cut after commit',
    'slow past the timeout',
    '500 after commit',
    '504 after commit',
    '502 after commit',
    '503 committed with id',
    'late list',
  ].includes(fault);
}
