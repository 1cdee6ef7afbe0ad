import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { kitWords } from '../words/kit-words.js';
import { useWords } from '../words/words.js';
import type { Question, Reply } from './confirm.js';

/** The question, with the way back as easy as the way on. */
export default function ConfirmDialog({ question, answer }: { question: Question; answer: (reply: Reply) => void }) {
  const say = useWords(kitWords);
  const [reason, setReason] = useState('');
  return (
    <Modal opened onClose={() => answer(null)} title={question.title} closeButtonProps={{ 'aria-label': say('close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(reason.trim());
        }}
      >
        {question.text && <Text mb="md">{question.text}</Text>}
        {question.reason && (
          <Textarea
            label={question.reason}
            required
            autosize
            minRows={2}
            maxLength={500}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        )}
        {question.note && (
          <TextInput label={question.note} maxLength={60} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        )}
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => answer(null)}>
            {say('cancel')}
          </Button>
          <Button type="submit" color={question.danger ? 'red' : undefined}>
            {question.action}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
