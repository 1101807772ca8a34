import type { FindSeen } from '@/utils/sites/seen-replies';
import { followPage } from './follow-page';
import { reportReplies } from './report-replies';

/** While pages may be read: sees replies that are waited for. */
export function watchReplies(find: FindSeen): void {
  followPage({
    name: 'waits',
    isOn: () => true,
    version: ({ waitsAt }) => waitsAt,
    run: (adapter, guard, signal) => reportReplies({ find, adapter, guard, signal }),
  });
}
