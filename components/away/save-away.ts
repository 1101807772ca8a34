import type { PlainDate } from '@/utils/domain/time/calendar.types';

/** Stores that the reader is away up to the day before `until`, or, with null, no longer. Whether it is stored. */
export async function saveAway(id: string, until: PlainDate | null): Promise<boolean> {
  try {
    // What changes people is loaded with the click alone.
    const { setAway, undoAway } = await import('@/utils/store/away');
    if (until !== null) return (await setAway(id, until, Date.now())) !== null;
    await undoAway(id, Date.now());
    return true;
  } catch {
    return false;
  }
}
