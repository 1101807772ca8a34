/** What the browser answers to one request. */
export function answer<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Goes on with a cursor for as long as `work` says so. */
export function walkCursor<Cursor extends IDBCursor>(
  request: IDBRequest<Cursor | null>,
  work: (cursor: Cursor) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor !== null && work(cursor)) cursor.continue();
      else resolve();
    };
    request.onerror = () => reject(request.error);
  });
}
