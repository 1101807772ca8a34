import type { SectionProps } from '@/components/ui/use-told';
import { takeBackImport } from '@/utils/store/imports';
import { phrase } from '@/utils/words/phrase';

/** Takes an import back and says what that did; that can be taken back itself. */
export async function undoImportAndTell(id: string, tell: SectionProps['tell']): Promise<void> {
  const taken = await takeBackImport(id, Date.now());
  if (taken === null) return;
  const { redo, ...counts } = taken;
  tell({ text: phrase('transfer.import-undone', counts), undo: redo });
}
