import { h } from '../page/dom.ts';
import { nameOf } from './composer-chip.ts';
import { createField, type FieldName, fieldNames, type RecipientField } from './composer-field.ts';

/** All recipients of a composer: three fields, and what stands for them while they are folded. */
export interface Recipients {
  readonly elements: readonly HTMLElement[];
  readonly fields: Readonly<Record<FieldName, RecipientField>>;
  fold(folded: boolean): void;
  remove(address: string): void;
  move(address: string, to: FieldName): void;
}

/** The three fields (facts 2.4) with the summary that takes their place once one types elsewhere. */
export function createRecipients(
  classic: boolean,
  first: Readonly<Partial<Record<FieldName, readonly string[]>>>,
): Recipients {
  // The folded summary names everybody a second time, and does not tell To from Bcc (2026-05-19).
  const twins = h('div', { class: 'oL aDm az9' });
  const summary = h('div', { class: 'aoD hl', tabindex: '1' }, twins);
  let made: readonly RecipientField[] = [];
  const sum = () => {
    const all = made.flatMap((field) => field.addresses());
    twins.replaceChildren(
      ...all.flatMap((address, at) => {
        const attributes = { email: address, 'data-hovercard-id': address };
        return [...(at > 0 ? [', '] : []), h('span', attributes, nameOf(address) || address)];
      }),
    );
    if (all.length === 0) twins.textContent = 'Recipients';
  };
  const fields = {
    to: createField('to', classic, sum),
    cc: createField('cc', classic, sum),
    bcc: createField('bcc', classic, sum),
  };
  made = Object.values(fields);
  const table = h(
    'table',
    { class: 'GS', tabindex: '-1' },
    h(
      'tbody',
      { class: 'bze' },
      made.map(({ row }) => row),
    ),
  );
  const open = h('div', { class: 'fX' }, table);
  for (const name of fieldNames) {
    if (name !== 'to') fields[name].row.style.display = 'none';
    for (const address of first[name] ?? []) fields[name].add(address);
  }
  sum();
  const fold = (folded: boolean) => {
    open.style.display = folded ? 'none' : '';
    summary.style.display = folded ? '' : 'none';
  };
  fold(false);
  summary.addEventListener('focus', () => {
    fold(false);
    fields.to.input.focus();
  });
  const holderOf = (address: string) => {
    const field = made.find((one) => one.find(address));
    const chip = field?.find(address);
    if (!chip) throw new Error(`Nobody writes to ${address}`);
    return chip;
  };
  return {
    elements: [open, summary],
    fields,
    fold,
    remove(address) {
      holderOf(address).remove();
      sum();
    },
    move: (address, to) => fields[to].take(holderOf(address)),
  };
}
