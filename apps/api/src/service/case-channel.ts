import { graphEnum } from '../core/index.js';

export const CaseChannel = graphEnum(
  { PORTAL: 'PORTAL', EMAIL: 'EMAIL', PHONE: 'PHONE', CHAT: 'CHAT' },
  'CaseChannel',
  'The way by which a case or a message came.',
);
export type CaseChannel = keyof typeof CaseChannel;
