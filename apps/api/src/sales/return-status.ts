import { graphEnum } from '../core/index.js';

export const ReturnStatus = graphEnum(
  {
    REQUESTED: 'REQUESTED',
    APPROVED: 'APPROVED',
    REJECTED: 'REJECTED',
    RECEIVED: 'RECEIVED',
    INSPECTED: 'INSPECTED',
    REFUNDED: 'REFUNDED',
    REPLACED: 'REPLACED',
    CANCELLED: 'CANCELLED',
  },
  'ReturnStatus',
  'How far a return has come.',
  {
    REQUESTED: 'Asked for, and to be approved.',
    APPROVED: 'The customer may send the goods.',
    REJECTED: 'Not taken back.',
    RECEIVED: 'The goods are here.',
    INSPECTED: 'The goods were looked at; refund or replacement is next.',
    REFUNDED: 'Credited, and paid back where it had been paid.',
    REPLACED: 'New goods were ordered for the customer, without charge.',
    CANCELLED: 'Given up before the goods were here.',
  },
);
export type ReturnStatus = keyof typeof ReturnStatus;
