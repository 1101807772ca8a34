import { useRows } from '@/components/ui/live-rows';
import { openInTab } from '@/components/ui/open-in-tab';
import { useWords } from '@/components/ui/words';
import { siteOf } from '@/utils/sites/list';
import { namesNobody } from './names-nobody';
import { popupAsks } from './popup-asks';
import { popupRows } from './popup-rows';

const peoplePath = '/options.html#people';

/** A list whose people the site under the popup can't name: by a file come mostly e-mail addresses alone. */
export function NobodyHere() {
  const { say } = useWords();
  const tab = useRows(popupAsks.tab) ?? null;
  const people = useRows(popupRows.people) ?? [];
  const site = siteOf(tab?.url);
  // What can be switched on names people by their names, too.
  if (site === null || site.isOptional || !namesNobody(site.hintKind, people)) return null;
  return (
    <p className="popup-warning">
      <span>
        {say('popup.nobody-named', { kind: site.hintKind === 'email' ? 'email' : 'other', site: site.name })}
      </span>
      <a className="button plain" href={peoplePath} onClick={openInTab}>
        {say('popup.add-people')}
      </a>
    </p>
  );
}
