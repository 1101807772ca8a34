import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { answerIsThere } from '@/utils/decisions/answer-is-there';
import { takeUpStuck } from '@/utils/decisions/take-up';
import { destinationFacts, placeHref } from '@/utils/destinations/facts';
import type { OutboxItem } from '@/utils/outbox/item';
import { draftPath } from '@/utils/platform/log-decision';
import { dataConsent, requestPermissions } from '@/utils/platform/permissions';

const connectionsPath = '/options.html#connections';

/** The button that answers what a stopped document asks for; nothing where waiting or cancelling is all there is. */
export function FixButtons({ item }: { readonly item: OutboxItem }) {
  const { say } = useWords();
  const { name: system, hosts } = destinationFacts[item.destination];
  const allow = () => {
    // First of all: the browser asks only for the click itself. What is refused goes on asking here.
    const asking = requestPermissions({ origins: hosts, ...dataConsent });
    void asking.then(async (isAllowed) => {
      if (isAllowed) await takeUpStuck(item.destination);
    });
  };
  switch (item.failure?.fix) {
    case 'reconnect':
      return <Options words={say('outbox.reconnect', { system })} />;
    case 'choose-place':
      return <Options words={say('outbox.choose-place')} />;
    case 'map-fields':
      return <Options words={say('outbox.map-fields')} />;
    case 'allow-host':
      return (
        <Button look="primary" onClick={allow}>
          {say('outbox.allow')}
        </Button>
      );
    case 'edit':
      return (
        <a className="button primary" href={draftPath(item.key)}>
          {say('outbox.change-decision')}
        </a>
      );
    case 'is-it-there':
      return (
        <>
          <LookThere item={item} />
          <Button look="primary" onClick={() => void answerIsThere(item.id, true)}>
            {say('outbox.was-created')}
          </Button>
          <Button onClick={() => void answerIsThere(item.id, false)}>{say('outbox.create-again')}</Button>
        </>
      );
    default:
      return null;
  }
}

/** Nothing where the place has no address that is known. */
function LookThere({ item }: { readonly item: OutboxItem }) {
  const { say } = useWords();
  const href = placeHref(item.destination, item.place);
  if (href === null) return null;
  return (
    <a className="button" href={href} target="_blank" rel="noreferrer">
      {say('outbox.check-in', { system: destinationFacts[item.destination].name })}
    </a>
  );
}

function Options({ words }: { readonly words: string }) {
  return (
    <a className="button primary" href={connectionsPath} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
