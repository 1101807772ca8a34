import { lazy, Suspense } from 'react';
import type { StoreNoticeProps } from './store-notice';

const Loaded = lazy(async () => ({ default: (await import('./store-notice')).StoreNotice }));

/** The notice, which is loaded where it is shown: hardly any page ever does. */
export function StoreNoticeLater(props: StoreNoticeProps) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
