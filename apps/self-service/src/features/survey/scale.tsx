import { useWords } from '@relata/portal-kit';
import type { SurveyKind } from '@relata/schema/self-service';
import { useId } from 'react';
import classes from './survey.module.css';
import { surveyWords } from './survey-words.js';

/** What is asked, and from what to what one answers. */
export interface Question {
  kind: SurveyKind;
  question: string;
  low: number;
  high: number;
}

interface ScaleProps extends Question {
  value: number | null;
  onChange: (value: number) => void;
}

/** A scale with words at both ends: a group of radio buttons, each of which can be hit with a thumb. */
export function Scale({ kind, question, low, high, value, onChange }: ScaleProps) {
  const say = useWords(surveyWords);
  const name = useId();
  const ends = kind === 'CHOICE' ? null : { [low]: say(`${kind}.low`), [high]: say(`${kind}.high`) };
  const scores = Array.from({ length: high - low + 1 }, (_, at) => low + at);
  return (
    <fieldset className={classes.scale}>
      <legend>{question}</legend>
      <div className={classes.scores} data-many={scores.length > 7 || undefined}>
        {scores.map((score) => (
          <label key={score} className={classes.score}>
            <input
              type="radio"
              name={name}
              required
              checked={value === score}
              onChange={() => onChange(score)}
              aria-label={ends?.[score] && `${score}, ${ends[score]}`}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      {ends && (
        <div className={classes.ends} aria-hidden>
          <span>{ends[low]}</span>
          <span>{ends[high]}</span>
        </div>
      )}
    </fieldset>
  );
}
