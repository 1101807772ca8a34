import './what-is-read.css';
import { useWords } from '@/components/ui/words';

/** In plain words: what is read, on which page, and what leaves. The same on the welcome page and in the options. */
export function WhatIsRead() {
  const { say, show } = useWords();
  const readWhole = <em>{say('labels.read-whole')}</em>;
  const commands = {
    logDecision: <em>{say('labels.log-decision')}</em>,
    compareNow: <em>{say('labels.compare-now')}</em>,
    insertLink: <em>{say('labels.insert-link')}</em>,
    readWhole,
  };
  return (
    <dl className="what-is-read">
      <dt>{say('privacy.gmail')}</dt>
      <dd>
        <p>{say('privacy.gmail-times')}</p>
        <p>{show('privacy.gmail-text', commands)}</p>
      </dd>
      <dt>{say('privacy.slack')}</dt>
      <dd>
        <p>{show('privacy.slack-text', { readWhole })}</p>
      </dd>
      <dt>{say('privacy.leaves')}</dt>
      <dd>
        <p>{say('privacy.leaves-nothing')}</p>
        <p>{show('privacy.leaves-connected', { disconnect: <em>{say('labels.disconnect')}</em> })}</p>
        <p>{say('privacy.leaves-sources')}</p>
        <p>{say('privacy.leaves-team')}</p>
        <p>{say('privacy.leaves-plan')}</p>
      </dd>
    </dl>
  );
}
