import { useState } from 'react';
import { Button } from './button';
import { download } from './download';
import { useWords } from './words';

const file = 'meantime-all.json';

/** *Export what can be read*: a file as *Export all* makes it, of every row that the browser can still read. */
export function KeepWhatCanBeRead() {
  const { say } = useWords();
  const [said, setSaid] = useState('');
  const keep = async () => {
    // With it comes all that a backup knows of: pages that are well need none of it.
    const saved = await import('@/utils/backup/salvage').then(({ salvage }) => salvage()).catch(() => null);
    if (saved === null || (saved.read === 0 && saved.lost === 0)) {
      setSaid(say('store.nothing-readable'));
      return;
    }
    download(file, saved.text);
    const { read: count, lost } = saved;
    setSaid(
      lost === 0 ? say('store.exported', { count, file }) : say('store.exported-lost', { count, file, lost }),
    );
  };
  return (
    <>
      <Button look="primary" onClick={() => void keep()}>
        {say('store.export-readable')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
