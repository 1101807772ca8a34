import { sha256 } from '@/utils/platform/sha256';
import type { Paragraph } from '../outline/outline';
import { calloutText } from './callout';

/** What an update must know of the callout as we wrote it: its hash, not its words. */
export async function calloutHashOf(callout: readonly Paragraph[]): Promise<string> {
  return await sha256(calloutText(callout));
}
