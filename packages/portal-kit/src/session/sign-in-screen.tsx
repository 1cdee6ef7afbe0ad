import { Anchor, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { Mark } from '../shell/brand.js';
import { usePortal } from '../shell/portal-options.js';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { LanguageSwitch } from './language-switch.js';
import { SignIn, type StepTitle } from './sign-in.js';
import classes from './sign-in.module.css';

/** In the place of any screen until somebody is signed in; the address stays, so that they go on where they wanted to. */
export default function SignInScreen({ done }: { done: () => void }) {
  const say = useWords(kitWords);
  const { name, entries, signUp } = usePortal();
  const [step, setStep] = useState<StepTitle>('signIn');
  const title = say(step);
  useEffect(() => {
    document.title = `${title} · ${name()}`;
  }, [title, name]);
  return (
    <main className={classes.screen}>
      <div className={classes.box}>
        <div className={classes.mark}>
          <Mark size={34} /> <span>{name()}</span>
        </div>
        <Title order={1} mb="md">
          {title}
        </Title>
        <SignIn done={done} onStep={setStep} />
        {signUp && (
          <Anchor component={Link} to={signUp.to} size="sm" display="block" ta="center" mt="md">
            {signUp.label()}
          </Anchor>
        )}
      </div>
      <footer className={classes.foot}>
        {entries
          .filter((entry) => entry.open)
          .map(({ to, label }) => (
            <Anchor key={to} component={Link} to={to} size="sm">
              {label()}
            </Anchor>
          ))}
        <LanguageSwitch />
      </footer>
    </main>
  );
}
