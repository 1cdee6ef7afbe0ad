import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, graphEnum } from '../core/index.js';

/** What makes up the score of a partner for a lead, in the order in which it is kept and shown. */
export const ScorePartKind = graphEnum(
  {
    TERRITORY: 'TERRITORY',
    SPECIALISATION: 'SPECIALISATION',
    TIER: 'TIER',
    ACCEPTANCE: 'ACCEPTANCE',
    CAPACITY: 'CAPACITY',
    FAIRNESS: 'FAIRNESS',
  },
  'ScorePartKind',
  'What makes up the score of a partner for a lead. Each value is from 0 to 1.',
  {
    TERRITORY: 'How near the partner’s territory is: 1 is the lead’s own, a half the one above, a third that above it …',
    SPECIALISATION: 'The share of the lead’s industry and product category in which the partner specialises.',
    TIER: 'The lead weight of the partner’s tier as a share of the largest there is.',
    ACCEPTANCE: '(accepted + 1) / (answered or expired + 2), over the offers of the last 90 days.',
    CAPACITY: 'The share of the partner’s room that is free.',
    FAIRNESS: 'Offers to others since the partner’s last one, as a share of the partners; at most 1.',
  },
);
export type ScorePartKind = keyof typeof ScorePartKind;
export const SCORE_PARTS = Object.keys(ScorePartKind) as ScorePartKind[];

/** A part as it is kept in the database. */
export interface ScoreValue {
  kind: ScorePartKind;
  value: string;
  weight: number;
  points: string;
}

@ObjectType({ description: 'A part of the score of a partner for a lead.', simpleResolvers: true })
export class ScorePart implements ScoreValue {
  @Field(() => ScorePartKind, { description: 'What it looks at.' })
  kind!: ScorePartKind;

  @Field(() => DecimalScalar, { description: 'How good the partner is in it, 0 to 1.' })
  value!: string;

  @Field(() => Int, { description: 'What it counts, by the rule.' })
  weight!: number;

  @Field(() => DecimalScalar, { description: 'What it adds to the score: value × weight / sum of the weights × 100.' })
  points!: string;
}
