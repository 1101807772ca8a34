import './read-in-short.css';
import { useWords } from '@/components/ui/words';

/** The three things to know before one accepts; `WhatIsRead` says all. */
export function ReadInShort() {
  const { say, show } = useWords();
  const logDecision = <em>{say('labels.log-decision')}</em>;
  return (
    <ul className="read-in-short">
      <li>{say('privacy.short-who')}</li>
      <li>{show('privacy.short-text', { logDecision })}</li>
      <li>{say('privacy.short-leaves')}</li>
    </ul>
  );
}
