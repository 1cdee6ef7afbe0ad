import { useWords } from '@relata/portal-kit';
import type { QuizItemFragment } from '@relata/schema/partner-portal';
import classes from './quiz.module.css';
import { quizWords } from './quiz-words.js';

interface QuestionFieldProps {
  question: QuizItemFragment;
  /** “Question 2 of 5”. */
  place: string;
  answer: string[];
  onChange: (answer: string[]) => void;
}

const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** A question with its choices: radio buttons where one is right, else boxes, as the browser knows them. */
export function QuestionField({ question: { id, kind, text, choices }, place, answer, onChange }: QuestionFieldProps) {
  const say = useWords(quizWords);
  const several = kind === 'MULTIPLE';
  const toggle = (letter: string) =>
    onChange(!several ? [letter] : answer.includes(letter) ? answer.filter((each) => each !== letter) : [...answer, letter].sort());
  return (
    <fieldset className={classes.question}>
      <legend>
        <small>{place}</small>
        {text}
      </legend>
      <p>{say(several ? 'several' : 'one')}</p>
      {choices.map((choice, at) => {
        const letter = letterOf(at);
        return (
          <label key={letter}>
            <input type={several ? 'checkbox' : 'radio'} name={id} checked={answer.includes(letter)} onChange={() => toggle(letter)} />
            <span>{choice}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
