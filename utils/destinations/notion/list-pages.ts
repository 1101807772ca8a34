import type { Listing } from '@/utils/connections/account';
import type { Http } from '@/utils/connections/http';
import { asRecord } from '@/utils/connections/notion/json';
import type { NotionSettings } from '@/utils/connections/notion/settings';
import { searchFor, titleWords } from './places';

/** Pages with this title that the connection sees, rows of databases among them. */
export async function listPages(
  settings: NotionSettings,
  title: string,
  http: Http,
): Promise<Listing<{ readonly id: string; readonly name: string }>> {
  const found = await searchFor(settings, title, 'page', http);
  if (!found.ok) return found;
  const value = found.value.flatMap((page) => {
    const { title: words } =
      Object.values(asRecord(page.properties))
        .map(asRecord)
        .find(({ type }) => type === 'title') ?? {};
    const name = titleWords(words).trim();
    const isMeant = page.in_trash !== true && name.toLowerCase() === title.toLowerCase();
    return isMeant ? [{ id: String(page.id), name }] : [];
  });
  return { ...found, value };
}
