import type { SectionProps } from '@/components/ui/use-told';
import { wordsNow } from '@/components/ui/words';
import { takeBackImport } from '@/utils/store/imports';

/** Takes an import back and says what that did; that can be taken back itself. */
export async function undoImportAndTell(id: string, tell: SectionProps['tell']): Promise<void> {
  const taken = await takeBackImport(id, Date.now());
  if (taken === null) return;
  const { redo, ...counts } = taken;
  tell({ text: wordsNow().say('transfer.import-undone', counts), undo: redo });
}
