import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { type DisplaySettings, writeSignals } from '@/utils/platform/signals';

/** The language in which dates and weekdays are written, where it is not that of the words. */
export function DatesField({ display }: { readonly display: DisplaySettings }) {
  const { say, dates } = useWords();
  const [tag, setTag] = useState(display.locale ?? '');
  const [refused, setRefused] = useState<string>();
  const keep = () => {
    const locale = tag.trim() === '' ? null : canonical(tag.trim());
    setRefused(locale === undefined ? tag : undefined);
    if (locale !== undefined && locale !== display.locale) writeSignals({ display: { ...display, locale } });
  };
  return (
    <Field
      label={say('display.dates')}
      help={say('display.dates-help')}
      problem={refused === undefined ? undefined : say('display.dates-problem', { tag: refused })}
    >
      {(tie) => (
        <input
          {...tie}
          className="input"
          dir="ltr"
          value={tag}
          placeholder={dates ?? browser.i18n.getUILanguage()}
          spellCheck={false}
          autoCapitalize="off"
          onChange={(event) => setTag(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
      )}
    </Field>
  );
}

/** The tag as it is usually written; undefined where it is none that the engine knows. */
function canonical(tag: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0];
  } catch {
    return undefined;
  }
}
