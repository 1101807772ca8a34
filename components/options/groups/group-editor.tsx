import { type FormEvent, useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { FinishKeys, finishShortcut } from '@/components/ui/finish-keys';
import { useWords } from '@/components/ui/words';
import type { Group } from '@/utils/domain/groups/group';
import type { Person } from '@/utils/domain/people/person';
import { saveGroup } from '@/utils/store/groups';
import { phrase, type Told } from '@/utils/words/phrase';
import { MemberList } from './member-list';
import { QuorumField } from './quorum-field';
import { draftOf, type GroupDraft, readGroupDraft } from './read-group-draft';

export interface GroupEditorProps {
  /** Null: a new one. */
  readonly group: Group | null;
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  /** What was typed before and not saved, by the group's id or `new`. */
  readonly drafts: Map<string, GroupDraft>;
  readonly onClose: () => void;
  readonly onSaved: (text: Told, undo: () => void) => void;
}

const texts = [
  { part: 'name', label: 'groups.name' },
  { part: 'addresses', label: 'groups.addresses', help: 'groups.addresses-help' },
] as const;

/** Edits one group. Closing keeps what was typed for the next time; only *Save* stores it. */
export function GroupEditor({ group, groups, people, drafts, onClose, onSaved }: GroupEditorProps) {
  const { say } = useWords();
  const [id] = useState(() => group?.id ?? crypto.randomUUID());
  const key = group?.id ?? 'new';
  const [draft, setDraft] = useState(() => drafts.get(key) ?? draftOf(group));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const formId = useId();
  const read = readGroupDraft(draft, id, groups, people);
  const problemAt = (field: keyof Group): string | undefined => {
    const problem = tried && !read.ok ? read.problems.find((one) => one.field === field) : undefined;
    return problem === undefined ? undefined : say(problem.what);
  };
  const change = (more: Partial<GroupDraft>) => {
    const next = { ...draft, ...more };
    drafts.set(key, next);
    setDraft(next);
  };
  const save = async () => {
    setTried(true);
    if (!read.ok) {
      // After React has marked the fields.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const undo = await saveGroup(read.group);
    drafts.delete(key);
    const { name } = read.group;
    onSaved(phrase(group === null ? 'groups.added' : 'groups.saved', { name }), () => void undo());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      title={group === null ? say('groups.add') : say('groups.edit', { name: group.name })}
      onClose={onClose}
      onFinish={() => void save()}
      footer={
        <>
          <Button look="primary" type="submit" form={formId} aria-keyshortcuts={finishShortcut}>
            {say('labels.save')}
            <FinishKeys />
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('labels.close')}
          </Button>
        </>
      }
    >
      <form ref={form} id={formId} className="stack group-form" noValidate onSubmit={submit}>
        {texts.map(({ part, label, ...more }) => (
          <Field
            key={part}
            label={say(label)}
            help={'help' in more ? say(more.help) : undefined}
            problem={problemAt(part)}
          >
            {(tie) => (
              <input
                {...tie}
                className="input"
                dir="auto"
                data-first-focus={part === 'name' ? '' : undefined}
                value={draft[part]}
                spellCheck={false}
                onChange={(event) => change({ [part]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <MemberList
          members={draft.members}
          groupId={id}
          groups={groups}
          people={people}
          problem={problemAt('members')}
          onChange={(members) => change({ members })}
        />
        <QuorumField
          draft={draft}
          groups={groups}
          people={people}
          problem={problemAt('quorum')}
          onChange={change}
        />
      </form>
    </Dialog>
  );
}
