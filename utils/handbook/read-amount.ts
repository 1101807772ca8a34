import { clocks, type Norm } from '@/utils/domain/norms/norms';
import { amountsIn, plainCell, withoutNumber } from './plain-cell';

/** One for each plural of any language here: `4 hour` is understood as well. */
const plurals = [1, 2, 3, 11, 100, 0.5];

type Amount = Pick<Norm, 'amount' | 'unit'>;

/**
 * The amount and clock that a text says as `tell` does, however its number is written; undefined where it says none, or
 * its number may be one of two: `1.500`.
 */
export function amountSaid(text: string, tell: (amount: Amount) => string): Amount | undefined {
  const said = plainCell(text);
  const numbers = amountsIn(text);
  const all = numbers.flatMap((amount) => clocks.map((unit) => ({ amount, unit })));
  const exact = all.find((one) => said === plainCell(tell(one)));
  const form = withoutNumber(said);
  if (exact !== undefined || form === said || numbers.length > 1) return exact;
  return all.find(({ unit }) =>
    plurals.some((amount) => withoutNumber(plainCell(tell({ amount, unit }))) === form),
  );
}
