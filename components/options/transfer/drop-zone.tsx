import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import type { Phrase } from '@/utils/words/phrase';
import { tooLarge } from './too-large';

export interface DropZoneProps {
  readonly onFile: (name: string, bytes: Uint8Array) => void;
  /** A sentence that says why a file was not read. */
  readonly onRefused: (what: Phrase) => void;
}

/** Takes a file by dragging or by choosing. */
export function DropZone({ onFile, onRefused }: DropZoneProps) {
  const { say } = useWords();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const what = await tooLarge(file);
    if (what !== null) {
      onRefused(what);
      return;
    }
    onFile(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging is an extra; the button inside does the same
    <div
      className={over ? 'drop-zone over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <label className="visually-hidden" htmlFor={id}>
        {say('transfer.file-label')}
      </label>
      <input
        ref={input}
        id={id}
        className="visually-hidden"
        type="file"
        tabIndex={-1}
        accept=".csv,.tsv,.txt,.md,.json,.vcf,.vcard,.ics,.ical,text/csv,text/markdown,application/json,text/vcard,text/calendar"
        onChange={(event) => {
          take(event.target.files?.[0]);
          // Choosing the same file again, mended, is a change too.
          event.target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{say('transfer.choose-file')}</Button>
      <span className="quiet-text">{say('transfer.or-drop')}</span>
    </div>
  );
}
