import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ItemBoundary } from '@/components/ui/item-boundary';
import { useReader } from '@/components/ui/reader';
import { whenText } from '@/components/ui/when-text';
import { useWords } from '@/components/ui/words';
import { newestLedger } from '@/utils/store/ledger';
import { sayTold } from '@/utils/words/say';

const step = 20;

/** An element, so that what cannot be written is caught in its line alone. */
const When = ({ at }: { readonly at: number }) => whenText(at, useReader());

/** Every request that the extension made, the newest first. */
export function LedgerList() {
  const [limit, setLimit] = useState(step);
  const lines = useLiveQuery(() => newestLedger(limit + 1), [limit]) ?? [];
  const { display } = useReader();
  const { say } = useWords();
  return (
    <div className="card stack">
      <div>
        <h3>{say('requests.title')}</h3>
        <p className="options-lead">{say('requests.lead')}</p>
      </div>
      {lines.length === 0 ? (
        <p className="quiet-text connection-none">{say('requests.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className="ledger-scroll" tabIndex={0} aria-label={say('requests.requests')}>
          <table className="ledger">
            <thead>
              <tr>
                <th scope="col">{say('requests.when')}</th>
                <th scope="col">{say('requests.where')}</th>
                <th scope="col">{say('requests.what-for')}</th>
                <th scope="col">{say('requests.answer')}</th>
                <th scope="col" className="ledger-bytes">
                  {say('requests.bytes-sent')}
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
                    <td>{sayTold(say, why)}</td>
                    <td>{status === null ? say('requests.no-response') : answerText(status)}</td>
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
          <Button onClick={() => setLimit(limit + step * 5)}>{say('requests.show-more')}</Button>
        </div>
      )}
    </div>
  );
}

/** The status as the web counts them; a window that was opened has none that we see. */
function answerText(status: number | undefined): string {
  if (status === undefined) return '';
  return String(status);
}
