import { lazy } from 'react';

/** The dialog of the reader's own time off, for whom it is opened. */
export const AwayOnDemand = lazy(async () => ({ default: (await import('./away-dialog')).AwayDialog }));
