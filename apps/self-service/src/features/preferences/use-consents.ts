import { toast, useSend } from '@relata/portal-kit';
import { type ConsentChangeInput, ConsentUpdateDocument } from '@relata/schema/self-service';

/** Gives or withdraws consents of the viewer's own, and tells what came of it. */
export function useConsents(): [update: (changes: ConsentChangeInput[], done: string) => Promise<void>, sending: boolean] {
  const [send, sending] = useSend(ConsentUpdateDocument);
  const update = async (changes: ConsentChangeInput[], done: string) => {
    const outcome = await send({ input: { changes, idempotencyKey: crypto.randomUUID() } });
    if (outcome) toast(outcome.userErrors[0]?.message ?? done);
  };
  return [update, sending];
}
