import { useState } from 'react';
import { useWords } from '@/components/ui/words';
import { newSlackApp, slackManifest } from '@/utils/connections/slack/manifest';
import { readToken } from '@/utils/connections/slack/read-token';
import { CopyField } from '../connections/copy-field';
import { describeSlack, requestSlack } from './describe-slack';
import type { SourceFormProps } from './source-form';
import { TokenField } from './token-field';

/** An app of the team's own in three steps, and its token. */
export function SlackForm({ problem, onProblem, onPreview, foot }: SourceFormProps) {
  const { say, show } = useWords();
  const [typed, setTyped] = useState('');
  const submit = () => {
    const read = readToken(typed);
    if (!read.ok) return onProblem(read.what);
    // First of all: the browser asks only for the click itself.
    const asking = requestSlack();
    onPreview('Slack', () => describeSlack(read.token, asking, say));
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
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
          <TokenField typed={typed} onTyped={setTyped} problem={problem} />
        </li>
      </ol>
      {foot}
    </form>
  );
}
