import { askTwist } from '@/utils/connections/twist/ask';
import { twistFacts } from '@/utils/connections/twist/facts';
import { isTwistSettings, type TwistSettings, twistAccountId } from '@/utils/connections/twist/settings';
import { phrase } from '@/utils/words/phrase';
import { readListed } from '../listed-people';
import type { RosterSource } from '../roster-source';
import { withPauses } from '../with-pauses';
import { readMember } from './read-member';
import { type TwistSourceSettings, twistSourceSettings } from './settings';

/** Everybody of a Twist workspace, with the zone and the absence that each one's profile has: one request. */
export const twistSource: RosterSource<TwistSourceSettings, TwistSettings> = {
  id: 'twist',
  settings: twistSourceSettings,
  account: {
    vendor: 'twist',
    id: ({ workspace }) => twistAccountId(workspace),
    isSettings: isTwistSettings,
  },
  mostBytes: 20_000_000,
  hosts: () => twistFacts.hosts,
  load: async ({ workspace }, { http, signal, account, today, progress }) => {
    const answer = await withPauses({ signal, now: http.now }, () =>
      askTwist(`v4/workspace_users/get?id=${workspace}`, account.token, { http, signal }),
    );
    if (!answer.ok) return answer;
    const read = readListed(answer.value, readMember, { vendor: twistFacts.name, today });
    if (read.rows.length === 0) {
      return { ok: false, kind: 'no', words: phrase('accounts.vendor-nobody', { vendor: twistFacts.name }) };
    }
    progress(read.rows.length);
    return { ok: true, value: { ...read, revision: null } };
  },
};
