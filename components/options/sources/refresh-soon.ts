import { loadPorts } from '@/utils/team/ports';
import { refreshDue } from '@/utils/team/refresh-source';

/** Loads what is due while the page is open; returns how to end it. */
export function refreshSoon(): () => void {
  const ended = new AbortController();
  void refreshDue(loadPorts, ended.signal);
  return () => ended.abort();
}
