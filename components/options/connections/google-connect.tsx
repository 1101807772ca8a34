import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { SectionProps } from '@/components/ui/use-told';
import { useWords } from '@/components/ui/words';
import { buildClientId } from '@/utils/connections/google/connect';
import { destinationFacts } from '@/utils/destinations/facts';
import type { GoogleDocsTypes } from '@/utils/destinations/google-docs/types';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';
import type { StoredConnection } from '@/utils/store/outbox-rows';
import { phrase, type Told } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import { connectGoogle } from './google-account';
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
const refused =
  'The browser wasn’t allowed to reach Google, so nothing was sent. Press Connect again and allow it when you’re ready.';

/** The sign-in on Google's own page; where the build has no client, the user's own client id first. */
export function GoogleConnect({ before, onDone, onLeave, tell }: GoogleConnectProps) {
  const known = before?.settings.clientId ?? buildClientId();
  const [typed, setTyped] = useState(known ?? '');
  const [problem, setProblem] = useState<Told>();
  const { say } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const needsClient = !hasOwnClient() && buildClientId() === null;
  const redirect = redirectAddress();

  const finish = async (isAllowed: boolean) => {
    if (!isAllowed) return setProblem(refused);
    setIsBusy(true);
    const http = pageHttp('google-docs', phrase('requests.check-connection'));
    const shared = hasOwnClient() ? null : buildClientId();
    const outcome = await connectGoogle(needsClient ? typed.trim() : shared, http);
    setIsBusy(false);
    if (!outcome.ok) return setProblem(outcome.words);
    tell({ text: `Google Docs is connected to ${outcome.value.name}.` });
    onDone();
  };
  const connect = () => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions(asked);
    setProblem(undefined);
    void asking.then(finish);
  };
  const isEmpty = needsClient && typed.trim() === '';

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) setProblem('Enter the client id first.');
        else if (!isBusy) connect();
      }}
    >
      <p className="options-lead">
        Your browser asks you to allow access to Google, because documents go there straight from this
        browser. Meantime sees only the files that it creates.
      </p>
      {needsClient && redirect !== null && (
        <Field
          label="Redirect address to register"
          help="Register it in the Google Cloud console, in an OAuth client of type Web application."
        >
          {(tie) => (
            <input
              {...tie}
              className="input"
              dir="ltr"
              readOnly
              value={redirect}
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
      )}
      {needsClient && (
        <Field
          label="Google client id"
          help="This build has no client id. Enter your own."
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
      )}
      {!isEmpty && problem !== undefined && (
        <p className="connection-problem" role="alert">
          {sayTold(say, problem)}
        </p>
      )}
      <div className="row">
        <Button look="primary" type="submit" aria-disabled={isEmpty || isBusy}>
          {isBusy ? 'Waiting for the sign-in' : before === undefined ? 'Connect Google' : 'Sign in again'}
        </Button>
        {onLeave !== undefined && (
          <Button look="quiet" onClick={onLeave}>
            Leave it as it is
          </Button>
        )}
      </div>
    </form>
  );
}
