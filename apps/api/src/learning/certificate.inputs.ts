import { Field, InputType } from 'type-graphql';
import { actionInput } from '../core/index.js';
import { Certificate } from './certificate.entity.js';

@InputType({ description: 'Taking a certificate back for good.' })
export class CertificateRevokeInput extends actionInput(Certificate) {
  @Field(() => String, { description: 'Why, in at most 500 characters. Whoever has been certified reads it.' })
  reason!: string;
}
