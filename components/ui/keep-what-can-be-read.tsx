import { useState } from 'react';
import { salvage } from '@/utils/backup/salvage';
import { Button } from './button';
import { download } from './download';

/** *Export what can be read*: a file as *Export all* makes it, of every row that the browser can still read. */
export function KeepWhatCanBeRead() {
  const [said, setSaid] = useState('');
  const keep = async () => {
    const saved = await salvage().catch(() => null);
    if (saved === null || (saved.read === 0 && saved.lost === 0)) {
      setSaid('Nothing can be read.');
      return;
    }
    download('meantime-all.json', saved.text);
    const lost = saved.lost === 0 ? '' : ` ${saved.lost} could not be read.`;
    setSaid(`Saved ${saved.read} ${saved.read === 1 ? 'entry' : 'entries'} as meantime-all.json.${lost}`);
  };
  return (
    <>
      <Button look="primary" onClick={() => void keep()}>
        Export what can be read
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
