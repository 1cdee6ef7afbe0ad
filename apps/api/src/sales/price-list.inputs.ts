import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, IdScalar, partInput, updateInput } from '../core/index.js';
import { PriceList } from './price-list.entity.js';
import { PriceListEntry } from './price-list-entry.entity.js';

@InputType({ description: 'A new price list: for an account, a tier or a segment, or for everyone.' })
export class PriceListCreateInput extends createInput(PriceList, {
  required: ['name', 'currency'],
  optional: ['validFrom', 'validUntil', 'account', 'tier', 'segment'],
}) {}

@InputType({ description: 'Changes to a price list. What is omitted stays; its currency always does.' })
export class PriceListUpdateInput extends updateInput(PriceList, ['name', 'validFrom', 'validUntil', 'account', 'tier', 'segment']) {}

@InputType({ description: 'A price on a price list.' })
export class PriceListEntryInput extends partInput(PriceListEntry, { required: ['product', 'unitPrice'], optional: ['minQuantity'] }) {}

@InputType({ description: 'Prices to put on a price list and to take off it.' })
export class PriceListSetPricesInput extends actionInput(PriceList) {
  @Field(() => [PriceListEntryInput], {
    nullable: true,
    description: 'Prices to add, at most 500 at a time. One for the same product and minimum quantity takes the place of the one that is there.',
  })
  set?: PriceListEntryInput[] | null;

  @Field(() => [IdScalar], { nullable: true, description: 'Entries to take off, at most 500.' })
  remove?: string[] | null;
}
