import { browser } from 'wxt/browser';
import { WhatIsRead } from '@/components/privacy/what-is-read';
import { Button } from '@/components/ui/button';
import { useSignals } from '@/components/ui/use-signals';
import { writeSignals } from '@/utils/platform/signals';

/** What is read and kept, whether reading is switched on, and the version. */
export function AboutSection() {
  const signals = useSignals();
  return (
    <div className="stack options-narrow">
      <div className="card stack">
        <h3>What is read</h3>
        <WhatIsRead />
        {signals?.consent === true ? (
          <div className="row">
            <span className="quiet-text">You accepted this.</span>
            <Button onClick={() => writeSignals({ consent: false })}>Stop reading pages</Button>
          </div>
        ) : (
          <div className="row">
            <span className="quiet-text">Pages are not read now.</span>
            <Button look="primary" onClick={() => browser.tabs.create({ url: '/welcome.html' })}>
              Read again and decide
            </Button>
          </div>
        )}
      </div>
      <div className="card stack">
        <h3>What Meantime never does</h3>
        <ul className="options-list">
          <li>It never scores a person and never says that somebody is late.</li>
          <li>It never guesses who is online: “in working hours” comes from the week you entered.</li>
          <li>It never sends a message and never marks one as read.</li>
        </ul>
      </div>
      <p className="options-lead">
        Version {browser.runtime.getManifest().version} · Free software under the MIT licence. Time zones come
        from this browser, so they are as new as the browser is.
      </p>
    </div>
  );
}
