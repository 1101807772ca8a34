import './what-is-read.css';

/** In plain words: what is read, on which page, and what leaves. The same on the welcome page and in the options. */
export function WhatIsRead() {
  return (
    <dl className="what-is-read">
      <dt>In Gmail (mail.google.com)</dt>
      <dd>
        The names and addresses beside messages and of those you write to, when messages were sent, and marks
        such as [URGENT] or NRN in them, to show when each teammate can answer. The text of a thread only when
        you choose <em>Log decision</em> there, or <em>Compare now</em> for a decision made from it; messages
        that Gmail folds away only when you choose <em>Open them and read again</em>; that of your open reply
        only when you choose <em>Insert link in reply</em>.
      </dd>
      <dt>In Slack (app.slack.com)</dt>
      <dd>
        The same: who wrote, when, and such marks; whose direct messages or profile stands open. The text of a
        thread or of your open reply only when you choose one of these there; a thread is scrolled only when
        you choose <em>Open them and read again</em>.
      </dd>
      <dt>What leaves this browser</dt>
      <dd>
        Nothing by itself. There is no server of ours, no account, no statistics. Your people list, your norms
        and your decisions are kept in this browser. Only if you connect Notion or Google yourself, the
        decisions that you save there go there, with the messages quoted in them and who wrote them. Every
        request is listed in the options, and <em>Disconnect</em> there ends it.
      </dd>
    </dl>
  );
}
