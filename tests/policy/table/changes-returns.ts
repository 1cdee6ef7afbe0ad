import type { Change } from './changes.js';
import { change } from './changes-directory.js';

/** Goods of every order are delivered, more than are on their way back, and what came is invoiced. */
const setReturns = (
  status: string,
): string => `update shipment set delivered_at = now(); update shipment_line set quantity = 5; update invoice_line set quantity = 5;
   update "return" set status = '${status}'; update return_line set received_quantity = ${status === 'APPROVED' ? 'null' : 1}`;

export const RETURN_CHANGES: Record<string, Change> = {
  returnRequest: {
    of: 'Return',
    action: 'create',
    input: (label, find) => ({ orderId: find('Order', label), lines: [{ orderLineId: find('OrderLine', label), quantity: 1, reason: 'OTHER' }] }),
    names: (label) => [['Order', label]],
    state: setReturns('REQUESTED'),
  },
  returnApprove: change('Return', 'handle'),
  returnReject: change('Return', 'handle', { reason: 'x' }),
  returnCancel: change('Return', 'cancel'),
  returnReceive: change('Return', 'handle', {}, { state: setReturns('APPROVED') }),
  returnInspect: change('Return', 'handle', {}, { state: setReturns('RECEIVED') }),
  returnRefund: change('Return', 'refund', {}, { state: setReturns('INSPECTED') }),
  returnReplace: change('Return', 'refund', {}, { state: setReturns('INSPECTED') }),
};
