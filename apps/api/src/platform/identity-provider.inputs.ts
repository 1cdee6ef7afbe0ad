import { Field, InputType } from 'type-graphql';
import { createInput, updateInput } from '../core/index.js';
import { IdentityProvider } from './identity-provider.entity.js';

@InputType({ description: 'A company’s own sign-in. There, register Relata with the redirect address `<PUBLIC_URL>/auth/sso/callback/<id>`.' })
export class IdentityProviderCreateInput extends createInput(IdentityProvider, {
  required: ['name', 'issuer', 'clientId', 'domains'],
  optional: ['active'],
}) {
  @Field(() => String, { description: 'The secret of the client. It is kept encrypted and never shown.' })
  clientSecret!: string;
}

@InputType({ description: 'Changes to a company’s own sign-in. What is omitted stays.' })
export class IdentityProviderUpdateInput extends updateInput(IdentityProvider, ['name', 'issuer', 'clientId', 'domains', 'active']) {
  @Field(() => String, { nullable: true, description: 'A new secret of the client.' })
  clientSecret?: string | null;
}
