import type { Paragraph } from '../outline/outline';
import { calloutText } from './callout';

/** What an update must know of the callout as we wrote it: its hash, not its words. */
export async function partsOfLink(callout: readonly Paragraph[]): Promise<{ readonly callout: string }> {
  return { callout: await hashOfText(calloutText(callout)) };
}

/** SHA-256 in lower-case hex. */
export async function hashOfText(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return bytes.toHex();
}
