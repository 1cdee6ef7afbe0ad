import { Field, InputType } from 'type-graphql';
import { actionInput, createInput, DateTimeScalar } from '../core/index.js';
import { ApiClient } from './api-client.entity.js';

@InputType({ description: 'A new API client. It acts within what its maker may do, narrowed to its scopes.' })
export class ApiClientCreateInput extends createInput(ApiClient, { required: ['name', 'scopes'] }) {
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the key stops working; unless said, never.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'Taking back the key of an API client, for good.' })
export class ApiClientRevokeInput extends actionInput(ApiClient) {}
