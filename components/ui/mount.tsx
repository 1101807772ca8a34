import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage, type TitleKey } from './follow-language';
import { type LiveRows, rowsRead } from './live-rows';
import { PageBoundary } from './page-boundary';
import { ReaderProvider } from './reader';
import { StoreGate } from './store-gate';

/**
 * Draws an extension page into `#root` once its language is known and its first rows are read; `title` is what its tab is
 * called.
 */
export function mount(page: ReactNode, title?: TitleKey, rows: readonly LiveRows<unknown>[] = []): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element with the id "root".');
  const draw = () =>
    createRoot(root).render(
      <StrictMode>
        <PageBoundary>
          <StoreGate>
            <ReaderProvider>{page}</ReaderProvider>
          </StoreGate>
        </PageBoundary>
      </StrictMode>,
    );
  void Promise.all([followLanguage(title), rowsRead(rows)]).then(draw);
}
