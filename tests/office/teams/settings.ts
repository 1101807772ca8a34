import { type PageSettings, readSettings } from '../page/settings.ts';
import { type TeamsTimes, timesOf } from './times.ts';
import { type TeamsWords, wordsOf } from './words.ts';

/** How this Teams draws: the page's options with its language's words and clock. */
export interface TeamsSettings extends PageSettings {
  readonly words: TeamsWords;
  readonly times: TeamsTimes;
  /** The key of the conversation that is open at the start. */
  readonly open: string;
  /** The channel stays in the page, hidden, while one of its threads is open: ids stand twice. */
  readonly keepsChannel: boolean;
  /** Earlier replies are drawn in their post; else the post opens in a pane of its own with all of them. */
  readonly growsInline: boolean;
  readonly host: string;
}

/** Reads `?open= &l1=kept &earlier=inline` besides the shared ones. */
export function readTeamsSettings(): TeamsSettings {
  const query = new URLSearchParams(location.search);
  const page = readSettings();
  return {
    ...page,
    words: wordsOf(page.lang),
    times: timesOf(page.lang, page.now),
    open: query.get('open') ?? 'launch',
    keepsChannel: query.get('l1') === 'kept',
    growsInline: query.get('earlier') === 'inline',
    host: location.hostname,
  };
}
