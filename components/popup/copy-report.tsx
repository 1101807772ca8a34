import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SiteFacts } from '@/utils/sites/facts';
import { askReport } from './ask-report';

interface CopyReportProps {
  readonly site: SiteFacts;
  /** What is wrong. */
  readonly children: ReactNode;
}

/** A warning with *Copy report*: what a maintainer needs when a site's markup has changed. The page is read on this click alone. */
export function CopyReport({ site, children }: CopyReportProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const report = await askReport(site);
    if (report === null) return setSaid(`Open ${site.name} in a tab, reload it and press again.`);
    const isCopied = await navigator.clipboard.writeText(report).then(
      () => true,
      () => false,
    );
    setSaid(
      isCopied
        ? 'Report copied. It has tags and class names only: no names, addresses or words.'
        : 'The browser didn’t allow copying. Press again.',
    );
  };
  return (
    <>
      <p className="popup-warning">
        <span>{children}</span>
        <Button onClick={() => void copy()}>Copy report</Button>
      </p>
      <p className="popup-warning-said" role="status">
        {said}
      </p>
    </>
  );
}
