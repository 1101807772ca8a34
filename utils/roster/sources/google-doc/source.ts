import { ask } from '@/utils/connections/google/client';
import { googleDocsFacts } from '@/utils/connections/google/facts';
import { type GoogleSettings, isGoogleSettings } from '@/utils/connections/google/settings';
import { inTurn } from '@/utils/connections/in-turn';
import type { Failure, Outcome } from '@/utils/connections/outcome';
import { isSaid, phrase } from '@/utils/words/phrase';
import { chooseAgain, no, watchAnswers } from '../google/refusals';
import { loadedNorms } from '../norms-page/loaded-norms';
import type { LoadContext, Loaded, RosterSource } from '../roster-source';
import { documentLines, readFields } from './document-lines';
import { type GoogleDocSettings, googleDocKind, googleDocSettings } from './settings';

/** Where a shared drive's files are, too, as somebody may have moved it there. */
const everywhere = { supportsAllDrives: true } as const;

/**
 * The team's norms from a document that Meantime created with the connected Google account, as *Publish norms* does. It
 * brings nobody. With `drive.file` no other document can be read, also not one that was shared with the account.
 */
export const googleDocSource: RosterSource<GoogleDocSettings, GoogleSettings> = {
  id: googleDocKind,
  settings: googleDocSettings,
  account: { vendor: 'google-docs', id: () => 'google-docs', isSettings: isGoogleSettings },
  why: phrase('requests.load-norms'),
  mostBytes: 10_000_000,
  hosts: () => googleDocsFacts.hosts,
  load: async (settings, context) => {
    const { http, last } = watchAnswers(inTurn(context.http, googleDocsFacts.rate, context.signal));
    const outcome = await load(settings, { ...context, http });
    if (context.signal.aborted) return no(phrase('sources.cancelled'));
    return outcome.ok ? outcome : inOurWords(outcome, last, settings.name);
  },
};

/** One request where nothing was changed: the file's version counts every change. */
async function load(
  { fileId, name }: GoogleDocSettings,
  { http, account, since, norms }: LoadContext<GoogleSettings>,
): Promise<Outcome<Loaded>> {
  const file = await ask(account, http, 'look', ({ drive }) =>
    drive.files.get({ fileId, ...everywhere, fields: 'trashed,version' }),
  );
  if (!file.ok) return file;
  // Before the text: what is changed in between is then found by the next load.
  const { trashed, version } = file.value.data ?? {};
  if (trashed === true) return chooseAgain(phrase('norms-page.google-in-trash', { name }));
  if (typeof version !== 'string') return no(phrase('sheets.google-no-answer'));
  if (version === since) return { ok: true, value: 'unchanged' };
  const document = await ask(account, http, 'look', ({ docs }) =>
    docs.documents.get({ documentId: fileId, includeTabsContent: true, fields: readFields }),
  );
  if (!document.ok) return document;
  const lines = documentLines(document.value.data ?? {});
  return await loadedNorms({ lines, name, revision: version }, { norms });
}

/** What Google's refusals mean for a page that is read; the connection's own words are about documents that are made. */
function inOurWords(
  failure: Failure,
  { refused, status }: ReturnType<typeof watchAnswers>['last'],
  name: string,
): { readonly ok: false } & Failure {
  if (refused?.why === 'led-on') return no(phrase('sheets.google-led-on'));
  if (refused !== null) return no(phrase('norms-page.large', { name }));
  const { words } = failure;
  const isOurs = /^(?:sources|sheets|norms-page|handbook)\./.test(String(Object(words).code));
  if (isOurs || failure.kind === 'again') return { ok: false, ...failure };
  if (isSaid(words, phrase('failures.google-api-off'))) return { ok: false, ...failure };
  if (status === 404 || (failure.kind === 'ask' && failure.fix === 'choose-place'))
    return chooseAgain(phrase('norms-page.google-not-ours', { name }));
  if (status === 400 || failure.kind === 'no') return no(phrase('norms-page.refused', { name }));
  return { ok: false, ...failure };
}
