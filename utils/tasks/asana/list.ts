import { askAsana } from '@/utils/connections/asana/ask';
import type { AsanaSettings } from '@/utils/connections/asana/settings';
import type { Http } from '@/utils/connections/http';
import type { Outcome } from '@/utils/connections/outcome';
import { readWholeList, type TaskList } from '../whole-list';

/** A list of Asana's: of at most `most` parts, each of a hundred where the list takes a limit. */
export async function listFromAsana(
  settings: AsanaSettings,
  {
    path,
    query,
    most,
  }: { readonly path: string; readonly query: Record<string, string>; readonly most: number },
  http: Http,
): Promise<Outcome<TaskList>> {
  return await readWholeList(most, async (offset) => {
    const from = offset === null ? {} : { offset };
    const answer = await askAsana(settings, { path, query: { ...query, ...from } }, http);
    if (!answer.ok) return answer;
    const { data, next } = answer.value;
    return { ok: true, value: { items: Array.isArray(data) ? data : [], next } };
  });
}
