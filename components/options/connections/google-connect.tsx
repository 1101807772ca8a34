import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { useHostHold } from '@/components/ui/use-host-hold';
import { useKnownPolicy } from '@/components/ui/use-policy';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { buildClientId } from '@/utils/connections/google/connect';
import { googleScope } from '@/utils/connections/google/settings';
import { destinationFacts } from '@/utils/destinations/facts';
import type { GoogleDocsTypes } from '@/utils/destinations/google-docs/types';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { SetBy } from '../managed/set-by';
import { CopyField } from './copy-field';
import { addGoogleAccount } from './google-account';
import { hasOwnClient, redirectAddress } from './google-client';
import { pageHttp } from './page-http';

export interface GoogleConnectProps extends SectionProps {
  readonly before: StoredConnection<GoogleDocsTypes> | undefined;
  readonly onDone: () => void;
  /** Undefined where there is nothing to go back to. */
  readonly onLeave: (() => void) | undefined;
}

const asked = {
  permissions: ['identity' as const],
  origins: [...destinationFacts['google-docs'].hosts],
  ...dataConsent,
};
const refused = phrase('connections.refused', { host: 'Google' });

/** The sign-in on Google's own page; where the build has no client, the user's own client id first. */
export function GoogleConnect({ before, onDone, onLeave, tell }: GoogleConnectProps) {
  const known = before?.settings.clientId ?? buildClientId();
  const given = useKnownPolicy().googleClientId;
  const [typed, setTyped] = useState(known ?? '');
  const [problem, setProblem] = useState<Told>();
  const { say, show } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const hold = useHostHold();
  const needsClient = given === null && !hasOwnClient() && buildClientId() === null;
  const redirect = redirectAddress();

  const finish = async (isAllowed: boolean) => {
    if (!isAllowed) return setProblem(refused);
    setIsBusy(true);
    const http = pageHttp('google-docs', phrase('requests.check-connection'));
    const shared = given ?? (hasOwnClient() ? null : buildClientId());
    const outcome = await addGoogleAccount(needsClient ? typed.trim() : shared, http).finally(() =>
      setIsBusy(false),
    );
    if (!outcome.ok) return setProblem(outcome.words);
    void hold.end();
    tell({ text: phrase('connections.connected', { system: 'Google Docs', account: outcome.value.name }) });
    onDone();
  };
  const connect = () => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions(asked);
    hold.add(asked.origins);
    setProblem(undefined);
    void asking.then(finish);
  };
  const isEmpty = needsClient && typed.trim() === '';

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) setProblem(phrase('connections.client-first'));
        else if (!isBusy) connect();
      }}
    >
      <p className="options-lead">{say('connections.google-lead')}</p>
      {given !== null && <SetBy>{say('managed.client-set')}</SetBy>}
      {needsClient && (
        <ol className="google-steps">
          <li>
            {show('connections.google-step-1', {
              console: (
                <a href="https://console.cloud.google.com/" target="_blank" rel="noreferrer">
                  {say('connections.google-console')}
                </a>
              ),
            })}
            <CopyField label={say('connections.scope')} value={googleScope} />
          </li>
          <li>
            {say('connections.google-step-2')}
            {redirect !== null && <CopyField label={say('connections.redirect')} value={redirect} />}
          </li>
          <li>
            {say('connections.google-step-3')}
            <Field
              label={say('connections.client-id')}
              problem={isEmpty && problem !== undefined ? sayTold(say, problem) : undefined}
            >
              {(tie) => (
                <input
                  {...tie}
                  className="input"
                  dir="ltr"
                  autoComplete="off"
                  spellCheck={false}
                  value={typed}
                  onChange={(event) => setTyped(event.target.value)}
                />
              )}
            </Field>
          </li>
        </ol>
      )}
      {!isEmpty && problem !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={isEmpty || isBusy}>
          {say(
            isBusy
              ? 'connections.signing-in'
              : before === undefined
                ? 'connections.connect-google'
                : 'connections.sign-in-again',
          )}
        </Button>
        {onLeave !== undefined && (
          <Button look="quiet" onClick={onLeave}>
            {say('connections.leave-as-is')}
          </Button>
        )}
      </div>
    </form>
  );
}
