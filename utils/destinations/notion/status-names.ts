import { type Status, statuses } from '@/utils/domain/decision/decision';

/** What a database may call our statuses, in every language that documents have; in lower case. */
const names: Readonly<Record<Status, readonly string[]>> = {
  draft: ['draft', 'entwurf', 'borrador', '下書き', 'مسودة'],
  proposed: ['proposed', 'vorgeschlagen', 'propuesta', '提案中', 'مقترح'],
  accepted: ['accepted', 'angenommen', 'aceptada', '承認済み', 'مقبول'],
  rejected: ['rejected', 'abgelehnt', 'rechazada', '却下', 'مرفوض'],
  superseded: ['superseded', 'ersetzt', 'sustituida', '置き換え済み', 'مستبدل'],
};

/** The choice of a property that says this status: as it is called in `own`, else in any language. */
export function statusOption(options: readonly string[], status: Status, own = ''): string | undefined {
  return (
    optionNamed(options, own) ?? options.find((each) => names[status].includes(each.trim().toLowerCase()))
  );
}

/** The choice with this name, however it is capitalised. */
export function optionNamed(options: readonly string[], name: string): string | undefined {
  return options.find((each) => each.toLowerCase() === name.toLowerCase());
}

/** The status that a choice says, in whichever of the languages; null for a word that is none of ours. */
export function statusNamed(text: string): Status | null {
  const name = text.trim().toLowerCase();
  return statuses.find((status) => names[status].includes(name)) ?? null;
}
