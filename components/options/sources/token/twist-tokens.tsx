import { useWords } from '@/components/ui/words';
import { readPlainToken } from '@/utils/connections/plain-token';
import { checkTwist } from '@/utils/connections/twist/account';
import { twistFacts } from '@/utils/connections/twist/facts';
import { twistAccountId } from '@/utils/connections/twist/settings';
import { phrase } from '@/utils/words/phrase';
import type { TokenVendor } from './token-vendor';

/** Where Twist lists a reader's integrations. */
const consoleHref = 'https://twist.com/app_console';

/** An integration of the reader's own, and its token. */
const Steps: TokenVendor['Steps'] = ({ children }) => {
  const { say, show } = useWords();
  return (
    <>
      <p className="options-lead">{say('accounts.twist-lead')}</p>
      <ol className="source-steps">
        <li>
          {show('accounts.twist-step-1', {
            link: (
              <a href={consoleHref} target="_blank" rel="noreferrer">
                {consoleHref.slice('https://'.length)}
              </a>
            ),
          })}
        </li>
        <li>
          {say('accounts.twist-step-2')}
          {children}
        </li>
      </ol>
    </>
  );
};

const host = 'api.twist.com';

export const twistTokens: TokenVendor = {
  Steps,
  label: (say) => say('accounts.token', { vendor: twistFacts.name }),
  help: (say) => say('accounts.token-help', { host }),
  refused: phrase('accounts.vendor-host', { host }),
  readToken: (typed) => readPlainToken(typed, twistFacts.name),
  check: async (token, http) => {
    const checked = await checkTwist(token, http);
    if (!checked.ok) return checked;
    const value = checked.value.map(({ settings, name: team }) => {
      const { workspace } = settings;
      return { id: twistAccountId(workspace), settings, source: { workspace }, team };
    });
    return { ok: true, value };
  },
};
