import type { Decision } from '@/utils/domain/decision/decision';
import { decisionFromCapture } from '@/utils/domain/decision/decision-from-capture';
import type { Capture } from '@/utils/domain/thread/capture';
import { sha256 } from '@/utils/platform/sha256';
import { findPeople } from '@/utils/store/find-people';

/** The draft that a capture begins with, its people looked up in the people list. `now` in epoch ms. */
export async function draftOfCapture(capture: Capture, key: string, now: number): Promise<Decision> {
  const hints = [...capture.participants, ...capture.messages.flatMap(({ author }) => author ?? [])];
  const people = await findPeople(hints);
  return decisionFromCapture(capture, {
    key,
    now,
    zone: Temporal.Now.timeZoneId(),
    resolve: (hint) =>
      people[hints.findIndex((other) => other.kind === hint.kind && other.value === hint.value)] ?? null,
    digest: sha256,
  });
}
