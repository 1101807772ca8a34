import './transfer.css';
import { BrokenRows } from '@/components/ui/broken-rows';
import type { SectionProps } from '@/components/ui/use-told';
import { DeleteAll } from './delete-all';
import { ExportCard } from './export-card';
import { ImportCard } from './import-card';
import { SyncCard } from './sync-card';

/** What no other section or page shows; decisions are shown by the log. */
const rest = [
  ...(['ledger', 'health', 'recent', 'paces', 'imports', 'mergeNotes'] as const),
  ...(['waits', 'meetings', 'owed', 'told'] as const),
] as const;

/** People in, people out, everything out, everything gone. */
export function TransferSection({ tell }: SectionProps) {
  return (
    <>
      <BrokenRows tables={rest} tell={tell} />
      <ImportCard tell={tell} />
      <ExportCard tell={tell} />
      <SyncCard />
      <DeleteAll tell={tell} />
    </>
  );
}
