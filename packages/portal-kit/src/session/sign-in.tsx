import { useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { Forgot } from './forgot.js';
import { PasswordStep } from './password-step.js';
import { SecondFactor } from './second-factor.js';

export type StepTitle = 'signIn' | 'factor' | 'forgot';

interface SignInProps {
  /** Whoever was signed in, where it is to go on as them. */
  email?: string;
  done: () => void;
  /** Told the words that are each step's title. */
  onStep?: (title: StepTitle) => void;
}

/** Password, second factor where there is one, or a link for a new password. */
export function SignIn({ email: known = '', done, onStep }: SignInProps) {
  const say = useWords(kitWords);
  const [email, setEmail] = useState(known);
  const [step, setStep] = useState<'password' | 'factor' | 'forgot'>('password');
  const [problem, setProblem] = useState('');
  const go = (next: typeof step, why = '') => {
    setStep(next);
    setProblem(why);
    onStep?.(next === 'password' ? 'signIn' : next);
  };
  if (step === 'factor') return <SecondFactor done={done} over={() => go('password', say('factor.over'))} />;
  if (step === 'forgot') return <Forgot email={email} back={() => go('password')} />;
  return <PasswordStep email={email} setEmail={setEmail} problem={problem} done={done} factor={() => go('factor')} forgot={() => go('forgot')} />;
}
