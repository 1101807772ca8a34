import { useWords } from '@/components/ui/words';

/** Shown while a file is read: years of decisions take seconds. */
export function ReadingFile({ name }: { readonly name: string }) {
  const { say } = useWords();
  return (
    <p className="quiet-text" role="status">
      {say('transfer.reading', { file: name })}
    </p>
  );
}
