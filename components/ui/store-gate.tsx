import { type ReactNode, useEffect, useState } from 'react';
import { isStoreFault } from '@/utils/store/is-store-fault';
import { isStoreKnown } from '@/utils/store/plain/read-plain';
import { faultOf, type StoreFault } from '@/utils/store/store-fault';
import { StoreNoticeLater } from './store-notice-later';

/** The page, or what to do where its database cannot be opened; nothing waits for it. */
export function StoreGate({ children }: { readonly children: ReactNode }) {
  const [fault, setFault] = useState<StoreFault | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: StoreFault | null) => isCurrent && setFault(found);
    if (!isStoreKnown()) void checkWith(tell);
    // A button whose work failed for the database: nobody else would say so.
    const failed = ({ reason }: PromiseRejectionEvent) => {
      if (isStoreFault(reason)) tell(faultOf(reason));
    };
    window.addEventListener('unhandledrejection', failed);
    return () => {
      isCurrent = false;
      window.removeEventListener('unhandledrejection', failed);
    };
  }, []);
  return fault === null ? children : <StoreNoticeLater fault={fault} />;
}

/** Asked by Dexie, which a page that has read its rows already loads for nothing. */
async function checkWith(tell: (found: StoreFault | null) => void): Promise<void> {
  const { checkStore, openStore } = await import('@/utils/store/store-state');
  const found = await checkStore();
  tell(found);
  if (found === 'late') tell(await openStore());
}
