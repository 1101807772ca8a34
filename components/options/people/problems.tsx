import { useWords } from '@/components/ui/words';
import type { FieldProblem } from '@/utils/roster/read-form';

/** What marks a control that is wrong and ties it to its sentence. */
export interface ProblemTie {
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

/** The problems of one entry (`timeOff.0`), by the control that is wrong (`from`). */
export interface EntryProblems {
  /** Control and sentence. */
  readonly all: readonly FieldProblem[];
  tie(control: string): ProblemTie;
  idOf(control: string): string;
}

/** Picks the problems below a path; `id` makes ids of sentences. */
export function problemsAt(problems: readonly FieldProblem[], path: string, id: string): EntryProblems {
  const all = problems.flatMap(({ field, what }) =>
    field.startsWith(`${path}.`) ? [{ field: field.slice(path.length + 1), what }] : [],
  );
  const idOf = (control: string) => `${id}-${path}.${control}`;
  return {
    all,
    idOf,
    tie: (control) => {
      const isWrong = all.some(({ field }) => field === control);
      return {
        'aria-invalid': isWrong ? true : undefined,
        'aria-describedby': isWrong ? idOf(control) : undefined,
      };
    },
  };
}

/** The sentences of one entry. */
export function ProblemLines({ problems }: { readonly problems: EntryProblems }) {
  const { say } = useWords();
  return problems.all.map(({ field, what }) => (
    <span key={field} className="editor-problem" id={problems.idOf(field)} role="alert">
      {say(what)}
    </span>
  ));
}
