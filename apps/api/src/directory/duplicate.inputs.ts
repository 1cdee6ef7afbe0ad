import { InputType } from 'type-graphql';
import { actionInput } from '../core/index.js';
import { Duplicate } from './duplicate.entity.js';

@InputType({ description: 'Two records that are not the same after all.' })
export class DuplicateDismissInput extends actionInput(Duplicate) {}
