import type { ReactNode } from 'react';
import { useWords } from '@/components/ui/words';
import { type TemplateId, templates } from '@/utils/domain/decision/decision';
import { templateCodes } from '@/utils/domain/decision/decision-words';
import type { PartProps } from './part-props';

/** What the record is called and by which template it is written: set already, and so quiet. */
export function DraftHead({
  decision,
  edit,
  title,
  children,
}: PartProps & { readonly title: string; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <header className="draft-head">
      <div className="draft-head-row">
        <h1>{title}</h1>
        {children}
      </div>
      <div className="draft-head-row">
        <input
          className="input draft-title"
          aria-label={say('fields.title')}
          placeholder={say('fields.title')}
          dir="auto"
          value={decision.title}
          onChange={(event) => edit({ title: event.target.value })}
        />
        <select
          className="input draft-template"
          aria-label={say('draft.template')}
          value={decision.template}
          onChange={(event) => edit({ template: event.target.value as TemplateId })}
        >
          {templates.map((template) => (
            <option key={template} value={template}>
              {say(templateCodes[template])}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
