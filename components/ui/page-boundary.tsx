import './notice.css';
import type { ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { placeOf } from '@/utils/platform/error-place';
import { defaultSignals, writeSignals } from '@/utils/platform/signals';
import { isStoreFault } from '@/utils/store/is-store-fault';
import { faultOf } from '@/utils/store/store-fault';
import { Button } from './button';
import { KeepWhatCanBeRead } from './keep-what-can-be-read';
import { StoreNoticeLater } from './store-notice-later';
import { useSignals } from './use-signals';
import { useWords } from './words';

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
  const { say } = useWords();
  const { display } = useSignals() ?? defaultSignals;
  if (isStoreFault(error)) return <StoreNoticeLater fault={faultOf(error)} />;
  const isSet = JSON.stringify(display) !== JSON.stringify(defaultSignals.display);
  const reset = async () => {
    await writeSignals({ display: defaultSignals.display });
    resetErrorBoundary();
  };
  return (
    <main className="fault">
      <h1>{say('store.page-stopped')}</h1>
      <p role="alert">{say('store.page-stopped-what')}</p>
      <div className="row">
        <Button onClick={() => window.location.reload()}>{say('store.reload')}</Button>
        <KeepWhatCanBeRead />
      </div>
      {isSet && (
        <>
          <p>
            {display.locale === null
              ? say('store.display-changed')
              : say('store.display-changed-language', { tag: display.locale })}
          </p>
          <Button onClick={() => void reset()}>{say('store.reset-display')}</Button>
        </>
      )}
      <pre>{placeOf(error)}</pre>
    </main>
  );
}
