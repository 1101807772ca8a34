import './notice.css';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { placeOf } from '@/utils/platform/error-place';
import { defaultSignals, writeSignals } from '@/utils/platform/signals';
import { isStoreFault } from '@/utils/store/is-store-fault';
import { faultOf } from '@/utils/store/store-state';
import { Button } from './button';
import { KeepWhatCanBeRead } from './keep-what-can-be-read';
import { StoreNotice } from './store-notice';
import { useSignals } from './use-signals';

/** Around each page of the extension: whatever is thrown while it is drawn is said, and nothing is lost for it. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary
      FallbackComponent={PageFault}
      onError={(error) => console.error('A page of Meantime stopped.', placeOf(error))}
    >
      {children}
    </ErrorBoundary>
  );
}

function PageFault({ error, resetErrorBoundary }: FallbackProps) {
  const { display } = useSignals() ?? defaultSignals;
  if (isStoreFault(error)) return <StoreNotice fault={faultOf(error)} />;
  const isSet = JSON.stringify(display) !== JSON.stringify(defaultSignals.display);
  const reset = async () => {
    await writeSignals({ display: defaultSignals.display });
    resetErrorBoundary();
  };
  return (
    <main className="fault">
      <h1>This page stopped</h1>
      <p role="alert">
        What you stored is still in this browser. Reload the page. If that doesn’t help, export what can be
        read, and send us the lines below.
      </p>
      <div className="row">
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
        <KeepWhatCanBeRead />
      </div>
      {isSet && (
        <>
          <p>
            You changed how times are written in this browser
            {display.locale === null ? '' : ` (language “${display.locale}”)`}, which may be the cause.
          </p>
          <Button onClick={() => void reset()}>Reset this setting</Button>
        </>
      )}
      <pre>{placeOf(error)}</pre>
    </main>
  );
}
