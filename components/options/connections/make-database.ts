import type { NotionSettings } from '@/utils/connections/notion/settings';
import type { Outcome } from '@/utils/connections/outcome';
import { readDocumentWords } from '@/utils/destinations/document-words';
import { createDatabase } from '@/utils/destinations/notion/database';
import type { NotionPlace } from '@/utils/destinations/notion/place';
import { changeConnection, connectionOf } from '@/utils/store/connections';
import { phrase } from '@/utils/words/phrase';
import { pageHttp } from './page-http';

/**
 * *Create the decision database*: what is on its way is kept with the connection, so that a page which was closed
 * meanwhile looks for the database before it makes one. `onWait`: the answer was lost, and it takes minutes.
 */
export async function makeDatabase(
  settings: NotionSettings,
  { pageId }: { readonly pageId: string },
  onWait: () => void,
): Promise<Outcome<NotionPlace>> {
  const making = (await connectionOf('notion'))?.making;
  const words = await readDocumentWords(null);
  return await createDatabase(settings, { pageId }, pageHttp('notion', phrase('requests.create-database')), {
    words,
    since: making?.pageId === pageId ? making.since : null,
    note: (since) => changeConnection('notion', { making: since === null ? undefined : { pageId, since } }),
    wait: (ms) => {
      if (ms > 0) onWait();
      return new Promise((resolve) => setTimeout(resolve, ms));
    },
  });
}
