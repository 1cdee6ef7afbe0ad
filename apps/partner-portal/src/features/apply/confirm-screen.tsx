import { Anchor, Button } from '@mantine/core';
import { Card, Empty, Page, useSend, useWords } from '@relata/portal-kit';
import { PartnerApplicationConfirmDocument } from '@relata/schema/partner-portal';
import { IconCircleCheck, IconMail } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { applyWords } from './apply-words.js';

/** The link of the mail. It takes a click, since mail scanners open links by themselves. */
export default function ConfirmScreen() {
  const say = useWords(applyWords);
  const { token = '' } = useParams();
  const [send, sending] = useSend(PartnerApplicationConfirmDocument);
  const [state, setState] = useState<'asking' | 'confirmed' | 'expired'>('asking');
  const confirm = async () => {
    const outcome = await send({ input: { token } });
    if (outcome) setState(outcome.userErrors.length === 0 ? 'confirmed' : 'expired');
  };
  return (
    <Page title={say('confirm')} text={state === 'asking' ? say('confirm.text') : undefined}>
      {state === 'asking' && (
        <Card>
          <Button loading={sending} onClick={() => void confirm()}>
            {say('confirm.send')}
          </Button>
        </Card>
      )}
      {state === 'confirmed' && <Empty icon={IconCircleCheck} title={say('confirmed')} text={say('confirmed.text')} />}
      {state === 'expired' && (
        <Empty icon={IconMail} title={say('expired')}>
          <Anchor component={Link} to="/apply">
            {say('again')}
          </Anchor>
        </Empty>
      )}
    </Page>
  );
}
