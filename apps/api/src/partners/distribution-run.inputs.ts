import { InputType } from 'type-graphql';
import { createInput } from '../core/index.js';
import { DistributionRun } from './distribution-run.entity.js';

@InputType({ description: 'A run over all leads that wait for a partner.' })
export class DistributionRunStartInput extends createInput(DistributionRun, {}) {}
