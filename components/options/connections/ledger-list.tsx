import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import type { LedgerLine } from '@/utils/platform/ledger';
import { newestLedger } from '@/utils/store/ledger';

const step = 20;

/** An element, so that what cannot be written is caught in its line alone. */
const When = ({ at }: { readonly at: number }) => whenText(at, useReader());

/** Every request that the extension made, the newest first. */
export function LedgerList() {
  const [limit, setLimit] = useState(step);
  const lines = useLiveQuery(() => newestLedger(limit + 1), [limit]) ?? [];
  const { display } = useReader();
  return (
    <div className="card stack">
      <div>
        <h3>What was sent</h3>
        <p className="options-lead">
          Every request that Meantime made, kept for 90 days: where it went and why, but not what it
          contained.
        </p>
      </div>
      {lines.length === 0 ? (
        <p className="quiet-text connection-none">Nothing yet: no request has left this browser.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="ledger-scroll" tabIndex={0} aria-label="Requests">
          <table className="ledger">
            <thead>
              <tr>
                <th scope="col">When, your time</th>
                <th scope="col">Where</th>
                <th scope="col">What for</th>
                <th scope="col">Answer</th>
                <th scope="col" className="ledger-bytes">
                  Bytes sent
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.slice(0, limit).map(({ at, host, method, bytes, why, status }, index) => (
                // Lines have no identity of their own and never change.
                // biome-ignore lint/suspicious/noArrayIndexKey: see above
                <ItemBoundary as="tr" key={`${at} ${index}`}>
                  <tr>
                    <td>
                      <When at={at} />
                    </td>
                    <td>
                      <span className="ledger-method">{method}</span> {host}
                    </td>
                    <td>{why}</td>
                    <td>{answerText(status)}</td>
                    <td className="ledger-bytes">{bytes.toLocaleString(display.locale ?? undefined)}</td>
                  </tr>
                </ItemBoundary>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {lines.length > limit && (
        <div className="row">
          <Button onClick={() => setLimit(limit + step * 5)}>Show more</Button>
        </div>
      )}
    </div>
  );
}

/** The status as the web counts them; a window that was opened has none that we see. */
function answerText(status: LedgerLine['status']): string {
  if (status === undefined) return '';
  return status === null ? 'no response' : String(status);
}
