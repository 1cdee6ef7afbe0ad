import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, IdScalar, type ListArgs, listArgsOf, mutate, payloadOf, reads } from '../core/index.js';
import { Certificate } from './certificate.entity.js';
import { CertificateRevokeInput } from './certificate.inputs.js';
import { checkCertificate, revokeCertificate } from './certificate.service.js';
import { CertificateCheck, CertifiedPartner } from './certificate.types.js';
import { certifiedPartners } from './team-learning.service.js';

@Resolver()
export class CertificateResolver extends reads(Certificate, 'certificate', 'certificates') {
  @Query(() => connectionOf(Certificate), { description: 'The caller’s own certificates.' })
  myCertificates(@Args(() => listArgsOf(Certificate)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return ctx.read.list(Certificate, args, info, (row) => `${row}.person_id = (select relata.person_id())`);
  }

  @Query(() => CertificateCheck, {
    nullable: true,
    description: 'Whether a certificate holds, for whoever has its number and code, signed in or not; null where they don’t belong together.',
  })
  certificateCheck(
    @Arg('number', () => String, { description: 'The number: `C-100001`.' }) number: string,
    @Arg('code', () => String, { description: 'The code that stands beside it.' }) code: string,
    @Ctx() ctx: Context,
  ) {
    return checkCertificate(ctx, number, code);
  }

  @Query(() => [CertifiedPartner], { description: 'Partners with people certified in a course or at it, the most certified first; at most 200.' })
  certifiedPartners(
    @Arg('courseId', () => IdScalar, { description: 'The course.' }) courseId: string,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return certifiedPartners(ctx, courseId, info);
  }

  @Mutation(() => payloadOf(Certificate), { description: 'Takes a certificate back for good.' })
  certificateRevoke(
    @Arg('input', () => CertificateRevokeInput) input: CertificateRevokeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Certificate, input, (tx) => revokeCertificate(tx, input));
  }
}
