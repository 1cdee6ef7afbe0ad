import { Modal, Text } from '@mantine/core';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import { SignIn } from './sign-in.js';

/** Asks to sign in again. There is no other way out of it. */
export default function SessionEndedDialog({ email, done }: { email: string; done: () => void }) {
  const say = useWords(kitWords);
  return (
    <Modal opened onClose={() => {}} withCloseButton={false} title={say('signIn.again')}>
      <Text c="dimmed" mb="md">
        {say('signIn.again.text')}
      </Text>
      <SignIn email={email} done={done} />
    </Modal>
  );
}
