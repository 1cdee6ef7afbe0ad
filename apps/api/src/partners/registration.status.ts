import { graphEnum } from '../core/index.js';

export const RegistrationStatus = graphEnum(
  {
    DRAFT: 'DRAFT',
    SUBMITTED: 'SUBMITTED',
    UNDER_REVIEW: 'UNDER_REVIEW',
    RETURNED: 'RETURNED',
    APPROVED: 'APPROVED',
    REJECTED: 'REJECTED',
    WITHDRAWN: 'WITHDRAWN',
    EXPIRED: 'EXPIRED',
    CONVERTED: 'CONVERTED',
  },
  'RegistrationStatus',
  'How far the registration of a deal has come.',
  {
    DRAFT: 'Being written by the partner.',
    SUBMITTED: 'The vendor has it; the time for the decision runs.',
    UNDER_REVIEW: 'Somebody looks at it, or further approvers have to decide.',
    RETURNED: 'The partner has to complete it and submit it again.',
    APPROVED: 'The deal is the partner’s and protected; it is an opportunity.',
    EXPIRED: 'Its protection has ended.',
    CONVERTED: 'Its opportunity was won.',
  },
);
export type RegistrationStatus = keyof typeof RegistrationStatus;

/** States in which the vendor has not decided, and those in which a registration counts for others of the same customer. */
export const UNDECIDED = ['SUBMITTED', 'UNDER_REVIEW', 'RETURNED'] as const satisfies RegistrationStatus[];
export const LIVE = [...UNDECIDED, 'APPROVED'] as const satisfies RegistrationStatus[];

/** A list of states as SQL. */
export const statesSql = (states: readonly RegistrationStatus[]): string => states.map((state) => `'${state}'`).join(', ');

export const RejectionGround = graphEnum(
  { PROTECTED: 'PROTECTED', NOT_PROTECTABLE: 'NOT_PROTECTABLE', TERMS: 'TERMS' },
  'RejectionGround',
  'Why a registration was rejected, as far as the partner is told.',
  {
    PROTECTED: 'The deal is protected already, until `blockedUntil`; nothing else is said.',
    NOT_PROTECTABLE: 'The deal can’t be protected; nothing else is said.',
    TERMS: 'It is not what the programme protects; `message` says why.',
  },
);
export type RejectionGround = keyof typeof RejectionGround;
