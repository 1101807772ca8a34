import { request } from 'node:https';
import type { Office } from './server';

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly bytes: Buffer;
  readonly text: string;
}

/** A request to a host of the office over HTTP, as it leaves a browser; no redirect is followed, nothing unpacked. */
export function rawRequest(
  office: Office,
  method: string,
  address: string,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): Promise<RawAnswer> {
  const { host, pathname, search } = new URL(address);
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: office.port,
      method,
      path: pathname + search,
      headers: { host, ...headers },
      rejectUnauthorized: false,
    };
    const sent = request(options, (answer) => {
      const chunks: Uint8Array[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          bytes,
          text: bytes.toString('utf8'),
        });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
