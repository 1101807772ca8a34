import { type ReactNode, useEffect, useState } from 'react';
import { isStoreFault } from '@/utils/store/is-store-fault';
import { checkStore, faultOf, openStore, type StoreFault } from '@/utils/store/store-state';
import { StoreNotice } from './store-notice';

/** The page, or what to do where its database cannot be opened; nothing waits for it. */
export function StoreGate({ children }: { readonly children: ReactNode }) {
  const [fault, setFault] = useState<StoreFault | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (found: StoreFault | null) => isCurrent && setFault(found);
    void checkStore().then((found) => {
      tell(found);
      if (found === 'late') void openStore().then(tell);
    });
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
  return fault === null ? children : <StoreNotice fault={fault} />;
}
