import type { Role } from '../core/index.js';

/** Who sees funds at all: policy.md, row «Funds, partner earnings». */
export const FUND_READERS: Role[] = ['PARTNER_ADMIN', 'CHANNEL_MANAGER', 'FINANCE', 'ANALYST', 'ADMIN'];
