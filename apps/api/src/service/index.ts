/** Cases, their clocks, queues and channels; knowledge; satisfaction. What other domains may use of it. */
import './account.extension.js';
import './attachment.jobs.js';
import './attachment.policy.js';
import './call-centre-day.policy.js';
import './case.events.js';
import './case.policy.js';
import './case-message.policy.js';
import './queue.policy.js';
import './sla-policy.policy.js';
import './sla-record.jobs.js';
import './sla-record.policy.js';
import './timeline.js';

export { Agent, Availability, ServicePartner } from './agent.entity.js';
export { Attachment } from './attachment.entity.js';
export { factsOf, keepFile } from './attachment.service.js';
export { CallCentreDay, CallCentreShift } from './call-centre-day.entity.js';
export { Case, CaseKind, CasePriority, CaseStatus } from './case.entity.js';
export { openCase } from './case.open.js';
export { CaseChannel } from './case-channel.js';
export { CaseEvent, CaseEventKind } from './case-event.entity.js';
export { AuthorKind, CaseMessage } from './case-message.entity.js';
export { addMessage, customerReplies, onCaseMessage } from './case-message.service.js';
export { Queue, QueueMember } from './queue.entity.js';
export { SlaAlert } from './sla-alert.entity.js';
export { SlaPolicy } from './sla-policy.entity.js';
export { SlaMetric, SlaRecord, SlaState } from './sla-record.entity.js';
export { SlaTarget } from './sla-target.entity.js';
