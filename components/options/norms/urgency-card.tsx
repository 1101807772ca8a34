import './urgency-card.css';
import { useWords } from '@/components/ui/words';
import { urgencyText } from '@/utils/domain/norms/words';
import { type ReadExample, readExamples } from './urgency-examples';

/** Which tags and phrases are read, and as what: each is read here by the code that reads messages. */
export function UrgencyCard() {
  const { say } = useWords();
  const nameOf = (read: ReadExample['read']) => {
    if (read === 'asked') return say('norms-form.urgency-asked');
    return read === 'ignored' ? say('norms-form.urgency-ignored') : urgencyText(read, say);
  };
  return (
    <div className="card stack">
      <h3>{say('norms-form.urgency')}</h3>
      <p className="options-lead">{say('norms-form.urgency-text')}</p>
      <dl className="urgency-tags">
        {readExamples().map(({ read, words }) => (
          <div key={read}>
            <dt>{nameOf(read)}</dt>
            <dd>
              {words.map((word) => (
                <bdi key={word} className="urgency-tag" lang="en">
                  {word}
                </bdi>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet-text urgency-else">{say('norms-form.urgency-else')}</p>
    </div>
  );
}
