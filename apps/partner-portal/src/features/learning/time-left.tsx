import { announce, useWords } from '@relata/portal-kit';
import { useEffect, useRef, useState } from 'react';
import classes from './quiz.module.css';
import { quizWords } from './quiz-words.js';

/** Minutes at which those are told who don't see the clock. */
const TOLD = [10, 5, 2, 1];

/** The time that is left, and what happens when it is over. The server counts for itself; this only shows. */
export function TimeLeft({ until, over }: { until: string; over: () => void }) {
  const say = useWords(quizWords);
  const left = () => Math.max(0, Math.ceil((Date.parse(until) - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  const ended = useRef(false);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  });
  useEffect(() => {
    if (seconds === 0 && !ended.current) {
      ended.current = true;
      over();
    } else if (seconds % 60 === 0 && TOLD.includes(seconds / 60)) announce(say('left.told', { minutes: String(seconds / 60) }));
  });
  return (
    <div className={classes.time} role="timer">
      {say('left', { minutes: String(Math.floor(seconds / 60)), seconds: String(seconds % 60).padStart(2, '0') })}
    </div>
  );
}
