/** The version of the tables that this version of the extension knows. */
export const latest = 18;

/** How the browser calls the extension's own database. */
export const databaseName = 'meantime';

/** Dexie counts a version of ours as ten of the browser's, and takes some of those between for its own repairs. */
export const isMadeByNewer = (native: number, known: number) => native >= (known + 1) * 10;

/** Whether tables of this version of the browser's have to be brought up to those that we know first. */
export const isMadeByOlder = (native: number, known: number) => native < known * 10;
