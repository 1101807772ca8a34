import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { SiteFacts } from '@/utils/sites/facts';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { askReport } from './ask-report';

interface CopyReportProps {
  readonly site: SiteFacts;
  /** What is wrong. */
  readonly children: ReactNode;
}

/** A warning with *Copy report*: what a maintainer needs when a site's markup has changed. The page is read on this click alone. */
export function CopyReport({ site, children }: CopyReportProps) {
  const { say } = useWords();
  const [said, setSaid] = useState<Phrase | null>(null);
  const copy = async () => {
    const report = await askReport(site);
    if (report === null) return setSaid(phrase('popup.open-site', { site: site.name }));
    const isCopied = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    setSaid(phrase(isCopied ? 'popup.report-copied' : 'popup.copy-refused'));
  };
  return (
    <>
      <p className="popup-warning">
        <span>{children}</span>
        <Button onClick={() => void copy()}>{say('popup.copy-report')}</Button>
      </p>
      <p className="popup-warning-said" role="status">
        {said !== null && say(said)}
      </p>
    </>
  );
}
