import { AT_WORK, KEPT, notPersonal, personal } from '../core/personal.js';
import { Agent, ServicePartner } from './agent.entity.js';
import { Article } from './article.entity.js';
import { ArticleCategory } from './article-category.entity.js';
import { ArticleEvent } from './article-event.entity.js';
import { ArticleProduct } from './article-product.entity.js';
import { ArticleVersion } from './article-version.entity.js';
import { ArticleVote } from './article-vote.entity.js';
import { Attachment } from './attachment.entity.js';
import { CallCentreDay } from './call-centre-day.entity.js';
import { Case } from './case.entity.js';
import { CaseEvent } from './case-event.entity.js';
import { CaseMessage } from './case-message.entity.js';
import { InboundMail } from './mail/inbound-mail.entity.js';
import { OutboundMail } from './mail/outbound-mail.entity.js';
import { Queue, QueueMember } from './queue.entity.js';
import { SlaAlert } from './sla-alert.entity.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { SlaRecord } from './sla-record.entity.js';
import { SlaTarget } from './sla-target.entity.js';
import { Survey } from './survey.entity.js';
import { SurveyResponse } from './survey-response.entity.js';

personal(Case, {
  subject: ['contact', 'account'],
  others: { owner: AT_WORK, assignee: AT_WORK, partnerAssignee: AT_WORK },
  erase: { subject: `'Erased'` },
  kept: KEPT.TRADE,
});
// What was said on their cases, by whomever; and what they said on cases of others as a customer.
personal(CaseMessage, {
  subject: ['case'],
  also: `{row}.author_id = {person} and {row}.author_kind = 'CUSTOMER'`,
  others: { author: 'what employees and partners wrote at work stays in the cases of others' },
  erase: { text: `'Erased'`, html: 'null', messageIdHeader: 'null' },
  kept: KEPT.TRADE,
});
personal(CaseEvent, { subject: ['case'], others: { by: AT_WORK }, erase: {}, kept: KEPT.TRADE });
// The file itself goes from its store once the row is gone (`privacy-request.jobs.ts`).
personal(Attachment, {
  subject: ['message'],
  also: `{row}.uploaded_by_id = {person} and {row}.message_id is null`,
  others: { uploadedBy: 'the message that it came with says whose it is' },
  erase: 'delete',
});
// What came from them, or went to them. The row of a mail that came stays, so that it isn't fetched once more.
personal(InboundMail, {
  subject: ['contact', 'case'],
  also: `lower({row}.from_address) = any (relata.addresses_of({person}))`,
  others: { decidedBy: AT_WORK },
  erase: { fromAddress: 'null', fromName: 'null', subject: 'null', text: 'null', reason: 'null', header: 'null' },
  kept: KEPT.TRADE,
});
personal(OutboundMail, {
  subject: ['contact', 'case'],
  erase: { to: `'erased@invalid'`, subject: `'Erased'`, lastError: 'null', body: 'null', inReplyTo: 'null', references: 'null' },
  kept: KEPT.TRADE,
});
personal(SlaRecord, { subject: ['case'], others: { account: 'the customer, named by the case', agent: AT_WORK }, erase: {}, kept: KEPT.RECORD });
personal(SlaAlert, { subject: ['case'], others: { agent: AT_WORK }, erase: {}, kept: KEPT.RECORD });
personal(Agent, { subject: ['employee'], erase: {}, kept: KEPT.WORK });
personal(QueueMember, { subject: ['employee'], erase: {}, kept: KEPT.WORK });
personal(ArticleVote, { subject: ['person'], erase: { comment: 'null' }, kept: KEPT.RECORD });
personal(SurveyResponse, {
  subject: ['person'],
  others: { contact: 'as whose contact the person was asked', account: 'the customer, named by the person', agent: AT_WORK },
  erase: { comment: 'null', tokenHash: 'null' },
  kept: KEPT.RECORD,
});
for (const [target, reason] of [
  [Article, 'what we publish'],
  [ArticleVersion, 'what we publish'],
  [ArticleCategory, 'where it stands'],
  [ArticleProduct, 'what it is about'],
  [ArticleEvent, 'names nobody'],
  [Survey, 'what we ask'],
  [Queue, 'where cases wait; its manager is named by their own record'],
  [ServicePartner, 'an organisation'],
  [SlaPolicy, 'what we promise'],
  [SlaTarget, 'what we promise'],
  [CallCentreDay, 'numbers of a day'],
] as const)
  notPersonal(target, reason);
