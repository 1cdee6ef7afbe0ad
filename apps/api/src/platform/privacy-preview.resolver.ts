import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { type Context, Forbidden, graphEnum, IdScalar, uuidOf } from '../core/index.js';
import { KEPT, personalModels } from '../core/personal.js';
import { OBSTACLES } from './privacy-request.service.js';

export const ErasureEffect = graphEnum({ GOES: 'GOES', CHANGED: 'CHANGED', KEPT: 'KEPT' }, 'ErasureEffect', 'What an erasure does with records.', {
  GOES: 'They are deleted.',
  CHANGED: 'They stay under a pseudonym, without what says who it was.',
  KEPT: 'They stay as they are, under a pseudonym.',
});
export type ErasureEffect = keyof typeof ErasureEffect;

export const RetentionGround = graphEnum(
  Object.fromEntries(Object.keys(KEPT).map((ground) => [ground, ground])) as { [K in keyof typeof KEPT]: K },
  'RetentionGround',
  'On what ground records are kept after an erasure.',
  KEPT,
);

export const ErasureObstacle = graphEnum(
  Object.fromEntries(Object.keys(OBSTACLES).map((obstacle) => [obstacle, obstacle])) as { [K in keyof typeof OBSTACLES]: K },
  'ErasureObstacle',
  'What stands in the way of an erasure.',
  OBSTACLES,
);

@ObjectType({ description: 'What an erasure would do with the records of one kind.', simpleResolvers: true })
export class ErasurePreviewLine {
  @Field(() => String, { description: 'Name of the type: Address, Order.' })
  kind!: string;

  @Field(() => String, { description: 'What such a record is, in words.' })
  description!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => ErasureEffect, { description: 'What becomes of them.' })
  effect!: ErasureEffect;

  @Field(() => String, { nullable: true, description: 'Why they are kept; null: they go.' })
  why!: string | null;

  @Field(() => RetentionGround, { nullable: true, description: 'The same in one word, where it is one of the common grounds.' })
  ground!: keyof typeof KEPT | null;
}

@ObjectType({ description: 'What an erasure would do: what goes, what stays and why, and what stands in its way.', simpleResolvers: true })
export class ErasurePreview {
  @Field(() => [String], { description: 'What stands in the way, in words; then an administrator decides once it is out of the way.' })
  obstacles!: string[];

  @Field(() => [ErasureObstacle], { description: 'The same, each in one word.' })
  obstacleKinds!: (keyof typeof OBSTACLES)[];

  @Field(() => [ErasurePreviewLine], { description: 'By kind of record, of which there are any.' })
  lines!: ErasurePreviewLine[];
}

@Resolver()
export class ErasurePreviewResolver {
  @Query(() => ErasurePreview, { description: 'What an erasure of oneself would do; administrators ask it of anyone.' })
  async privacyErasurePreview(
    @Arg('personId', () => IdScalar, { nullable: true, description: 'Of whom; oneself unless given.' }) personId: string | null,
    @Ctx() ctx: Context,
  ): Promise<ErasurePreview> {
    const { principal } = ctx;
    const person = personId ? uuidOf('per', personId) : principal.personId;
    if (!person || (person !== principal.personId && !principal.roles.includes('ADMIN'))) throw new Forbidden('You may look at your own alone.');
    const [row] = await ctx.read.run('select relata.personal_counts($1) as counts, relata.erasure_obstacles($1) as obstacles', [person]);
    const { counts, obstacles } = row as unknown as { counts: Record<string, number>; obstacles: (keyof typeof OBSTACLES)[] };
    return { obstacles: obstacles.map((each) => OBSTACLES[each]), obstacleKinds: obstacles, lines: linesOf(counts) };
  }
}

function linesOf(counts: Record<string, number>): ErasurePreviewLine[] {
  return personalModels().flatMap(({ model, data }): ErasurePreviewLine[] => {
    const count = counts[model.name] ?? 0;
    if (count === 0) return [];
    const effect = data.erase === 'delete' ? 'GOES' : Object.keys(data.erase).length > 0 ? 'CHANGED' : 'KEPT';
    const why = data.erase === 'delete' ? null : (data.kept ?? null);
    return [{ kind: model.name, description: model.description, count, effect, why, ground: groundOf(why) }];
  });
}

const groundOf = (why: string | null) => (Object.keys(KEPT) as (keyof typeof KEPT)[]).find((ground) => KEPT[ground] === why) ?? null;
