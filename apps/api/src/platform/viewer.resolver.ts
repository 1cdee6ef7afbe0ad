import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, connectionOf, graphEnum, type ListArgs, listArgsOf, Role, rootPolicy, toTypeId } from '../core/index.js';
import type { Principal } from '../core/policy/principal.js';
import { Page } from '../core/read/page.js';
import { Account, Employee, Partner, Person } from '../directory/index.js';

export const PrincipalKind = graphEnum(
  { EMPLOYEE: 'EMPLOYEE', PARTNER: 'PARTNER', CUSTOMER: 'CUSTOMER', APP: 'APP' },
  'PrincipalKind',
  'As what somebody acts.',
  { APP: 'A program, by its API key.' },
);

@ObjectType({ description: 'Who asks, and as what.', simpleResolvers: true })
export class Viewer {
  @Field(() => PrincipalKind, { description: 'As what they act.' })
  kind!: keyof typeof PrincipalKind;

  @Field(() => [Role], { description: 'What they may see and do.' })
  roles!: Role[];

  @Field(() => [String], { nullable: true, description: 'What an API key is narrowed to; null: not narrowed.' })
  scopes!: string[] | null;
}

rootPolicy({ viewer: 'anyone' });

/** What hangs on the viewer is read by the policy, like everything else. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who asks; null: nobody is signed in.' })
  viewer(@Ctx() { caller }: Context): Viewer | null {
    return caller && { kind: kindOf(caller), roles: caller.roles, scopes: caller.scopes };
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The person; behind an API key, who made it.' })
  person(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return one(ctx, info, Person, 'per', ctx.principal.personId);
  }

  @FieldResolver(() => Employee, { nullable: true, description: 'The employee, where they act as one.' })
  employee(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return one(ctx, info, Employee, 'emp', ctx.principal.employeeId);
  }

  @FieldResolver(() => Partner, { nullable: true, description: 'The partner for which they act.' })
  partner(@Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return one(ctx, info, Partner, 'par', ctx.principal.partnerId);
  }

  @FieldResolver(() => connectionOf(Account), { description: 'The accounts for which they act as a customer, and those below them.' })
  accounts(@Args(() => listArgsOf(Account)) args: ListArgs, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    if (ctx.principal.kind !== 'customer') return new Page([], 0, false, false, false, 0);
    return ctx.read.list(Account, args, info, (row) => `${row}.id = any ((select relata.account_ids())::uuid[])`);
  }
}

const kindOf = ({ kind }: Principal) => kind.toUpperCase() as keyof typeof PrincipalKind;

const one = (ctx: Context, info: GraphQLResolveInfo, target: Parameters<Context['read']['one']>[0], prefix: string, uuid: string | null) =>
  uuid ? ctx.read.one(target, toTypeId(prefix, uuid), info) : null;
