import { useId } from 'react';
import { joined } from '@/components/ui/joined';
import { useWords } from '@/components/ui/words';
import { shownZone } from '@/utils/domain/time/shown-zone';
import type { SameAnswers, SameQuestion } from '@/utils/roster/merge';
import { ownAddresses } from '@/utils/roster/same-person';

export interface ImportQuestionsProps {
  readonly questions: readonly SameQuestion[];
  readonly answers: SameAnswers;
  readonly onAnswer: (line: number, answer: 'same' | 'other') => void;
}

/** Asks for each line that has nothing but a name in common with somebody of the list whether it is the same person. */
export function ImportQuestions({ questions, answers, onAnswer }: ImportQuestionsProps) {
  const { say } = useWords();
  const id = useId();
  return questions.map(({ line, name, person }) => {
    const addresses = ownAddresses(person).map(({ value }) => value);
    const known = [
      person.place ?? '',
      shownZone(person.zone),
      joined(addresses, say) || say('transfer.no-address'),
    ].filter(Boolean);
    return (
      <fieldset key={line} className="options-choices">
        <legend className="options-legend">
          {say('transfer.question', {
            line: String(line),
            name,
            person: person.name,
            known: joined(known, say),
          })}
        </legend>
        {(['same', 'other'] as const).map((answer) => (
          <label key={answer} className="options-choice">
            <input
              type="radio"
              name={`${id} ${line}`}
              checked={answers.get(line) === answer}
              onChange={() => onAnswer(line, answer)}
            />
            {say(answer === 'same' ? 'transfer.same-person' : 'transfer.other-person')}
          </label>
        ))}
      </fieldset>
    );
  });
}
