import { InputType } from 'type-graphql';
import { createInput } from '../core/index.js';
import { ExchangeRate } from './exchange-rate.entity.js';

@InputType({ description: 'A rate for a day. It takes the place of the one that is there for that pair and day.' })
export class ExchangeRateSetInput extends createInput(ExchangeRate, { required: ['from', 'to', 'date', 'rate'] }) {}
