import { browser } from 'wxt/browser';
import { WhatIsRead } from '@/components/privacy/what-is-read';
import { Button } from '@/components/ui/button';
import { ShortcutLine } from '@/components/ui/shortcut';
import { useSignals } from '@/components/ui/use-signals';
import { useWords } from '@/components/ui/words';
import { writeSignals } from '@/utils/platform/signals';
import { ManagedCard } from './managed/managed-card';

/** What is read and kept, whether reading is switched on, the keys, and the version. */
export function AboutSection() {
  const signals = useSignals();
  const { say } = useWords();
  return (
    <div className="stack options-narrow">
      <ManagedCard />
      <div className="card stack">
        <h3>{say('options.read')}</h3>
        <WhatIsRead />
        {signals?.consent === true ? (
          <div className="row">
            <span className="quiet-text">{say('options.accepted')}</span>
            <Button onClick={() => writeSignals({ consent: false })}>{say('options.stop')}</Button>
          </div>
        ) : (
          <div className="row">
            <span className="quiet-text">{say('options.not-read')}</span>
            <Button look="primary" onClick={() => browser.tabs.create({ url: '/welcome.html' })}>
              {say('options.decide')}
            </Button>
          </div>
        )}
      </div>
      <div className="card stack">
        <h3>{say('options.never')}</h3>
        <ul className="options-list">
          <li>{say('options.never-score')}</li>
          <li>{say('options.never-guess')}</li>
          <li>{say('options.never-send')}</li>
        </ul>
      </div>
      <div className="card stack">
        <h3>{say('display.keyboard')}</h3>
        <ShortcutLine ofPopup />
        <ShortcutLine />
      </div>
      <p className="options-lead">
        {say('options.version', { version: browser.runtime.getManifest().version })}
      </p>
    </div>
  );
}
