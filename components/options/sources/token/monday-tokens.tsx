import { useWords } from '@/components/ui/words';
import { checkMonday } from '@/utils/connections/monday/account';
import { mondayAccountId } from '@/utils/connections/monday/settings';
import { readPlainToken } from '@/utils/connections/plain-token';
import { phrase } from '@/utils/words/phrase';
import type { TokenVendor } from './token-vendor';

/** Where monday shows a reader's own token. */
const Steps: TokenVendor['Steps'] = ({ children }) => {
  const { say } = useWords();
  return (
    <>
      <p className="options-lead">{say('accounts.monday-lead')}</p>
      <ol className="source-steps">
        <li>{say('accounts.monday-step-1')}</li>
        <li>
          {say('accounts.monday-step-2')}
          {children}
        </li>
      </ol>
    </>
  );
};

const host = 'api.monday.com';

export const mondayTokens: TokenVendor = {
  Steps,
  label: (say) => say('accounts.token', { vendor: 'monday' }),
  help: (say) => say('accounts.token-help', { host }),
  refused: phrase('accounts.vendor-host', { host }),
  readToken: (typed) => readPlainToken(typed, 'monday'),
  check: async (token, http) => {
    const checked = await checkMonday(token, http);
    if (!checked.ok) return checked;
    const { settings, name: team } = checked.value;
    const { account } = settings;
    return { ok: true, value: [{ id: mondayAccountId(account), settings, source: { account }, team }] };
  },
};
