import { Refused, UserErrorCode } from '../core/index.js';
import type { Lead, LeadStatus } from './lead.entity.js';

/** Which state follows which. CONVERTED is the end; what was disqualified can be taken up again. */
const NEXT: Record<LeadStatus, readonly LeadStatus[]> = {
  NEW: ['ASSIGNED', 'WORKING', 'CONVERTED', 'DISQUALIFIED'],
  ASSIGNED: ['WORKING', 'RECYCLED', 'CONVERTED', 'DISQUALIFIED'],
  WORKING: ['QUALIFIED', 'RECYCLED', 'CONVERTED', 'DISQUALIFIED'],
  QUALIFIED: ['WORKING', 'RECYCLED', 'CONVERTED', 'DISQUALIFIED'],
  RECYCLED: ['ASSIGNED', 'WORKING', 'CONVERTED', 'DISQUALIFIED'],
  DISQUALIFIED: ['RECYCLED'],
  CONVERTED: [],
};

/** Takes the lead into a state, if it follows the one it is in. */
export function enter(lead: Lead, status: LeadStatus): void {
  const next = NEXT[lead.status];
  if (!next.includes(status)) {
    const may = next.length > 0 ? `it can become ${next.join(', ')}` : 'that is its end';
    throw new Refused(UserErrorCode.WRONG_STATE, `This lead is ${lead.status}: ${may}, not ${status}.`, 'id');
  }
  lead.status = status;
  if (status !== 'DISQUALIFIED') lead.disqualifyReason = null;
  if (status === 'WORKING' || status === 'CONVERTED') lead.firstTouchedAt ??= new Date();
}

export function refuseConverted(lead: Lead): void {
  if (lead.status === 'CONVERTED')
    throw new Refused(UserErrorCode.WRONG_STATE, 'This lead is converted; change the account, contact and opportunity that it became.', 'id');
}
