import type { Transaction } from 'dexie';
import { isRecord } from '@/utils/domain/checks/checks';

/** A row of the outbox as versions before the fifth of the database stored it. */
type OldRow = Record<string, unknown>;

/**
 * Checks for duplicates stood among the documents on their way, as items of the kind `copies` with what they knew as
 * their progress; and `retryAt` was called `again`. Both are moved, whatever state they are in, broken rows too:
 * `modify` sees rows as they are stored.
 */
export async function partChecks(transaction: Transaction): Promise<void> {
  const checks: object[] = [];
  await transaction
    .table<OldRow>('outbox')
    .toCollection()
    .modify((row, at) => {
      const { again = null, ...rest } = row;
      if (row.kind === 'copies') {
        // One that is over wants nothing any more, and did not keep of which document it was.
        if (isRecord(row.link) || (row.state !== 'done' && row.state !== 'cancelled'))
          checks.push(checkOf(row));
        Reflect.deleteProperty(at, 'value');
      } else at.value = { ...rest, retryAt: again };
    });
  await transaction.table('duplicateChecks').bulkPut(checks);
}

/** What an item of the kind `copies` says as a check; earlier ones noted less. */
function checkOf({
  kind: _,
  again = null,
  progress,
  link,
  doubt,
  rounds,
  told,
  trace,
  ...rest
}: OldRow): object {
  const { of = 'create', others = [], places = [], left = null } = isRecord(progress) ? progress : {};
  return { ...rest, retryAt: again, of, made: link, others, places, left };
}
