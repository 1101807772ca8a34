import { WeightsCard } from '@/components/planner/weights-card';
import { ShortcutLine } from '@/components/ui/shortcut';
import { addEnglish, useWords } from '@/components/ui/words';
import { planner } from '@/utils/words/made/room-planner';
import { DecidedCard } from './decided-card';
import { DocumentsLanguageCard } from './documents-language-card';
import { LanguageCard } from './language-card';
import { OwedCard } from './owed-card';
import { RemindCard } from './remind-card';
import { TimesCard } from './times-card';

// The weights say the planner's words.
addEnglish(planner);

/** The language of the pages, how times and weekdays are written, and which keys do what. */
export function DisplaySection() {
  const { say, show } = useWords();
  return (
    <div className="stack options-narrow">
      <LanguageCard />
      <DocumentsLanguageCard />
      <TimesCard />
      <OwedCard />
      <RemindCard />
      <DecidedCard />
      <WeightsCard />
      <div className="card stack">
        <h3>{say('display.keyboard')}</h3>
        <ShortcutLine ofPopup />
        <ShortcutLine />
        <p className="options-lead">
          {show('display.keyboard-help', { logDecision: <em>{say('labels.log-decision')}</em> })}
        </p>
      </div>
    </div>
  );
}
