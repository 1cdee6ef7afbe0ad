import { authorize, find, newId, Refused, type Tx, UserErrorCode, uuidOf } from '../core/index.js';
import { currentPerson } from '../directory/index.js';
import { Opportunity } from './opportunity.entity.js';
import { OpportunityComment } from './opportunity-comment.entity.js';
import type { OpportunityCommentAddInput } from './opportunity-comment.inputs.js';

/** Said to the other side, who gets a mail; on a deal that is closed too, since there is something to say about it. */
export async function addComment(tx: Tx, { opportunityId, text }: OpportunityCommentAddInput): Promise<OpportunityComment> {
  const opportunity = await find(tx, Opportunity, opportunityId, 'opportunityId');
  await authorize(tx, 'update', Opportunity, opportunity);
  if (!opportunity.partner)
    throw new Refused(
      UserErrorCode.WRONG_STATE,
      'No partner is on this deal who could read it. Write a note, or name the partner first.',
      'opportunityId',
    );
  const said = text.trim();
  if (!said) throw new Refused(UserErrorCode.REQUIRED, 'Write what there is to say.', 'text');
  const comment = Object.assign(new OpportunityComment(), {
    id: newId('oco'),
    opportunity,
    partner: opportunity.partner,
    side: tx.ctx.principal.kind === 'partner' ? 'PARTNER' : 'VENDOR',
    author: currentPerson(tx),
    at: new Date(),
    text: said,
  });
  tx.em.persist(comment);
  await tx.sql('select relata.enqueue($1, $2)', ['sales.commentMade', { commentId: uuidOf('oco', comment.id) }]);
  return comment;
}
