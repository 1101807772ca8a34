import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageBoundary } from './page-boundary';
import { StoreGate } from './store-gate';

/** Draws an extension page into `#root`. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>
        <StoreGate>{page}</StoreGate>
      </PageBoundary>
    </StrictMode>,
  );
}
