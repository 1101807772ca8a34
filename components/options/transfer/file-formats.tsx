import { useWords } from '@/components/ui/words';

/** Which columns are read: for who makes a file by hand, not for who has an export. */
export function FileFormats() {
  const { say } = useWords();
  return (
    <details className="file-formats">
      <summary>{say('transfer.formats')}</summary>
      <ul className="options-list">
        <li>{say('transfer.format-people')}</li>
        <li>{say('transfer.format-match')}</li>
        <li>{say('transfer.format-days')}</li>
        <li>{say('transfer.format-holidays')}</li>
      </ul>
    </details>
  );
}
