import { InputType } from 'type-graphql';
import { createInput } from '../core/index.js';
import { Quota } from './quota.entity.js';

@InputType({ description: 'A quota. It takes the place of the one that the owner has for the same first day.' })
export class QuotaSetInput extends createInput(Quota, { required: ['owner', 'startsOn', 'endsOn', 'amount'], optional: ['territory'] }) {}
