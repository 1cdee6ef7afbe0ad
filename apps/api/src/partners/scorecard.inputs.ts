import { InputType } from 'type-graphql';
import { createInput } from '../core/index.js';
import { ScorecardTarget } from './scorecard-target.entity.js';

@InputType({ description: 'What partners of a tier should reach of a measure; set again, it changes.' })
export class ScorecardTargetSetInput extends createInput(ScorecardTarget, { required: ['tier', 'measure', 'target'], optional: ['weight'] }) {}
