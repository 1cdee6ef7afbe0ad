import { each, policy, SUPPORT } from '../core/index.js';
import { CallCentreDay } from './call-centre-day.entity.js';

/** Counts without a customer in them, for who serves and who analyses. They come in by import alone. */
policy(CallCentreDay, {
  domain: 'service',
  read: { ...each(SUPPORT, 'all'), ANALYST: 'all', ADMIN: 'all' },
  root: { callCentreDay: 'read', callCentreDays: 'read' },
});
