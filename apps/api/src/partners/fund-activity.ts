import { graphEnum } from '../core/index.js';

export const FundActivity = graphEnum(
  {
    EVENT: 'EVENT',
    ROADSHOW: 'ROADSHOW',
    DIGITAL: 'DIGITAL',
    PRINT: 'PRINT',
    CONTENT: 'CONTENT',
    TELEMARKETING: 'TELEMARKETING',
    TRAINING: 'TRAINING',
    DEMO_EQUIPMENT: 'DEMO_EQUIPMENT',
  },
  'FundActivity',
  'What a partner does with money from a fund.',
  {
    EVENT: 'A fair or an event for customers.',
    ROADSHOW: 'Several events on the road.',
    DIGITAL: 'Advertising and mailings on the web.',
    PRINT: 'Printed advertising.',
    CONTENT: 'Case studies, films, pages.',
    TELEMARKETING: 'Calls to customers who may buy.',
    TRAINING: 'Training of their own people.',
    DEMO_EQUIPMENT: 'Products to be shown.',
  },
);
export type FundActivity = keyof typeof FundActivity;
export const FUND_ACTIVITIES = Object.keys(FundActivity) as FundActivity[];
