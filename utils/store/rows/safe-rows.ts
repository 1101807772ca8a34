import type {
  DBCore,
  DBCoreCursor,
  DBCoreQueryRequest,
  DBCoreQueryResponse,
  DBCoreTable,
  Middleware,
} from 'dexie';
import type { Look } from './look';
import { tableLooks } from './table-looks';

/**
 * Stands between the tables and everything that reads them: a row that cannot be used (an earlier version took it
 * from a file, the disk lost a part of it) is for every query as if it were not there, so that it costs no list, no
 * answer to a page and no document of the others. It stays stored: `broken-rows.ts` finds it, to be shown,
 * exported or deleted.
 */
export const safeRows: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'safe-rows',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      const look = tableLooks[name];
      return look === undefined ? table : safeTable(table, look);
    },
  }),
};

function safeTable(table: DBCoreTable, look: Look): DBCoreTable {
  const isGood = (row: unknown) => row === undefined || look(row) === null;
  return {
    ...table,
    get: (request) => table.get(request).then((row) => (isGood(row) ? row : undefined)),
    // Dexie asks so for rows that it is about to change: those it found by their keys, bad ones among them.
    getMany: (request) =>
      request.cache === 'immutable'
        ? table.getMany(request)
        : table.getMany(request).then((rows) => rows.map((row) => (isGood(row) ? row : undefined))),
    query: (request) =>
      request.values === true ? goodRows(table, request, isGood, request.limit) : table.query(request),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor === null || request.values !== true ? cursor : goodOnly(cursor, isGood))),
  };
}

/** As many good rows as were asked for: a bad one takes nobody's place. */
function goodRows(
  table: DBCoreTable,
  request: DBCoreQueryRequest,
  isGood: (row: unknown) => boolean,
  limit = Number.POSITIVE_INFINITY,
  wanted = limit,
): Promise<DBCoreQueryResponse> {
  return table.query({ ...request, limit }).then((found) => {
    const good = found.result.filter(isGood);
    const isLast = found.result.length < limit;
    if (isLast || good.length >= wanted) return { ...found, result: good.slice(0, wanted) };
    return goodRows(table, request, isGood, wanted + found.result.length - good.length, wanted);
  });
}

/** A cursor that passes over bad rows; the original's getters work on the original alone. */
function goodOnly(cursor: DBCoreCursor, isGood: (row: unknown) => boolean): DBCoreCursor {
  return Object.create(cursor, {
    start: {
      value: (onNext: () => void) =>
        cursor.start(() => (isGood(cursor.value) ? onNext() : cursor.continue())),
    },
    continue: { value: (key?: unknown) => cursor.continue(key) },
    continuePrimaryKey: {
      value: (key: unknown, primary: unknown) => cursor.continuePrimaryKey(key, primary),
    },
    advance: { value: (count: number) => cursor.advance(count) },
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => cursor.value },
  });
}
