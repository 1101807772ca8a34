import { loadPorts } from '@/utils/team/ports';
import { refreshDue } from '@/utils/team/refresh-source';

/** What is due is given up after so long, ms; what was loaded by then is stored. */
const longest = 4 * 60_000;

/** Loads the sources of people whose time has come. A script that the worker loads once there is one. */
export async function refreshPeople(): Promise<void> {
  await refreshDue(loadPorts, AbortSignal.timeout(longest));
}
