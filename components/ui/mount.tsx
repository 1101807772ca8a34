import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { followLanguage, type TitleKey } from './follow-language';
import { PageBoundary } from './page-boundary';
import { ReaderProvider } from './reader';
import { StoreGate } from './store-gate';

/** Draws an extension page into `#root` once its language is known; `title` is what its tab is called. */
export function mount(page: ReactNode, title?: TitleKey): void {
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
  void followLanguage(title).then(draw);
}
