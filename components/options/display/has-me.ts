import { liveRows } from '@/components/ui/live-query';
import { findMe } from '@/utils/store/find-people';

/** Whether the reader is in their list, and so their hours are known. */
export const hasMe = liveRows(async () => (await findMe()) !== null);
