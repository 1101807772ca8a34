import { hash } from 'node:crypto';

const { subtle } = globalThis.crypto;
const later = subtle.digest.bind(subtle);

/**
 * From where this is imported on, SHA-256 is made at once, and not by a thread that the whole program waits for: the
 * same hash, a hundred thousand times.
 */
subtle.digest = async (algorithm, data) => {
  if (algorithm !== 'SHA-256') return await later(algorithm, data);
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return new Uint8Array(hash('sha256', bytes, 'buffer')).buffer;
};
