import '../../connections/connections.css';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { useWords } from '@/components/ui/words';
import { allVendors } from '@/utils/connections/list';
import type { Outcome } from '@/utils/connections/outcome';
import { requestPermissions } from '@/utils/platform/permissions';
import { type Phrase, phrase } from '@/utils/words/phrase';
import { sayTold } from '@/utils/words/say';
import type { NewSource, SourceFormProps } from '../source-form';
import { PageList, type PageListProps } from './page-list';

interface ChoosePageProps extends SourceFormProps {
  readonly destination: 'notion' | 'google-docs';
  readonly lead: string;
  readonly help: string;
  readonly find: PageListProps['find'];
  /** The id in a pasted address; null where it is the address of no such page. */
  readonly idOf: (typed: string) => string | null;
  /** What is said of an address that is none. */
  readonly wrong: Phrase;
  readonly sourceOf: (page: { readonly id: string; readonly name: string }) => Omit<NewSource, 'name'>;
}

/** Which page has the team's norms: one that was found, or the address of any other; then what it would bring. */
export function ChoosePage(props: ChoosePageProps) {
  const { destination, lead, help, find, idOf, wrong, sourceOf, problem, onProblem, onPreview, foot } = props;
  const { say } = useWords();
  const [typed, setTyped] = useState('');
  const { name: system, hosts } = allVendors[destination];
  const preview = (id: string, found: string | null) => {
    // First of all: the browser asks only for the click itself.
    const asking = requestPermissions({ origins: [...hosts] });
    const name =
      found === null
        ? say('norms-page.unnamed', { system })
        : say('norms-page.named', { name: found, system });
    onPreview(name, async (): Promise<Outcome<NewSource>> => {
      if (!(await asking)) return { ok: false, kind: 'no', words: phrase('sources.refused') };
      return { ok: true, value: { ...sourceOf({ id, name: found ?? name }), name } };
    });
  };
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const id = idOf(typed);
        if (id === null) onProblem(wrong);
        else preview(id, null);
      }}
    >
      <p className="options-lead">{lead}</p>
      <PageList find={find} onUse={({ id, name }) => preview(id, name)} />
      <Field
        label={say('norms-page.address')}
        help={help}
        problem={problem === undefined ? undefined : sayTold(say, problem)}
      >
        {(tie) => (
          <input
            {...tie}
            className="input"
            dir="ltr"
            type="url"
            // biome-ignore lint/a11y/noAutofocus: the form opens on the click that asks for it
            autoFocus
            spellCheck={false}
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      {foot}
    </form>
  );
}
