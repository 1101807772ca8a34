import './transfer.css';
import type { SectionProps } from '@/components/ui/use-told';
import { DeleteAll } from './delete-all';
import { ExportCard } from './export-card';
import { ImportCard } from './import-card';

/** People in, people out, everything out, everything gone. */
export function TransferSection({ tell }: SectionProps) {
  return (
    <>
      <ImportCard tell={tell} />
      <ExportCard />
      <DeleteAll tell={tell} />
    </>
  );
}
