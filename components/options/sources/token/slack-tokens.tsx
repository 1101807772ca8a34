import { useWords } from '@/components/ui/words';
import { createHttp } from '@/utils/connections/http';
import { checkSlack } from '@/utils/connections/slack/account';
import { slackAccountFacts } from '@/utils/connections/slack/facts';
import { slackIdentity } from '@/utils/connections/slack/identity';
import { newSlackApp, slackManifest } from '@/utils/connections/slack/manifest';
import { readToken } from '@/utils/connections/slack/read-token';
import { slackAccountId } from '@/utils/connections/slack/settings';
import { buildSlackClientId, signInSlack } from '@/utils/connections/slack/sign-in';
import { loadPorts } from '@/utils/team/ports';
import { phrase } from '@/utils/words/phrase';
import { CopyField } from '../../connections/copy-field';
import type { TokenVendor, VendorSignIn } from './token-vendor';

/** An app of the team's own in three steps, and its token. */
const Steps: TokenVendor['Steps'] = ({ children }) => {
  const { say, show } = useWords();
  return (
    <>
      <p className="options-lead">{say('sources.slack-lead')}</p>
      <ol className="source-steps">
        <li>
          {show('sources.slack-step-1', {
            link: (
              <a href={newSlackApp} target="_blank" rel="noreferrer">
                api.slack.com/apps
              </a>
            ),
          })}
          <CopyField label={say('sources.slack-manifest')} value={slackManifest} />
        </li>
        <li>{say('sources.slack-step-2')}</li>
        <li>
          {say('sources.slack-step-3')}
          {children}
        </li>
      </ol>
    </>
  );
};

function signIn(): VendorSignIn | null {
  const clientId = buildSlackClientId();
  if (clientId === null) return null;
  return {
    label: (say) => say('accounts.slack-sign-in'),
    help: (say) => say('accounts.slack-sign-in-help'),
    getToken: async () => {
      const http = createHttp(slackAccountFacts.hosts, phrase('requests.sign-in'), loadPorts);
      return await signInSlack(clientId, slackIdentity(loadPorts.write), http);
    },
    ended: {
      codes: ['sources.slack-token-over', 'sources.slack-invalid-auth'],
      words: phrase('accounts.slack-ended'),
    },
  };
}

export const slackTokens: TokenVendor = {
  Steps,
  signIn,
  label: (say) => say('sources.slack-token'),
  help: (say) => say('sources.slack-token-help'),
  refused: phrase('sources.slack-host'),
  readToken,
  check: async (token, http) => {
    const checked = await checkSlack(token, http);
    if (!checked.ok) return checked;
    const { settings, name: team } = checked.value;
    const source = { team: settings.team };
    return { ok: true, value: [{ id: slackAccountId(settings.team), settings, source, team }] };
  },
};
