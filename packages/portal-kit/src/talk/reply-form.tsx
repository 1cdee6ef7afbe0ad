import { Button, Group, Stack, Textarea } from '@mantine/core';
import { FilesField } from '../files/files-field.js';
import { useFiles } from '../files/use-files.js';
import { useInputForm } from '../form/use-input-form.js';
import type { GraphDocument } from '../graph/document.js';
import type { PayloadOf } from '../graph/use-send.js';

interface ReplyFormProps<Data> {
  /** What is answered. */
  id: string;
  document: GraphDocument<Data, { input: { id: string; text: string; attachmentIds: string[] } }>;
  label: string;
  description?: string;
  send: string;
  done?: (payload: PayloadOf<Data>) => void;
}

/** The field in which one goes on with a conversation, with files. */
export function ReplyForm<Data>({ id, document, label, description, send, done }: ReplyFormProps<Data>) {
  const files = useFiles();
  const { form, submit, sending } = useInputForm({
    document,
    initialValues: { text: '' },
    variables: (values) => ({ input: { id, ...values, attachmentIds: files.attach() } }),
    done: (payload) => {
      form.reset();
      files.clear();
      done?.(payload);
    },
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="xs" mt="md">
        <Textarea
          label={label}
          description={description}
          autosize
          minRows={3}
          maxRows={14}
          required
          maxLength={100_000}
          {...form.getInputProps('text')}
        />
        <Group justify="space-between" align="start">
          <FilesField files={files} />
          <Button type="submit" loading={sending} disabled={files.sending}>
            {send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
