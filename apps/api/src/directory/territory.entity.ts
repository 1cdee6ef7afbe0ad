import { Base, entity, int, type Many, many, ref, text, texts } from '../core/index.js';

@entity({
  prefix: 'ter',
  describe: 'A part of the market. Territories form a tree; their rules assign accounts and leads.',
  orderBy: [{ field: 'name', direction: 'ASC' }],
  indexes: ['parent_id, id'],
})
export class Territory extends Base {
  @text({ describe: 'Name.', sort: true, max: 120 })
  name!: string;

  @ref(() => Territory, { describe: 'The territory above.', nullable: true })
  parent?: Territory | null;

  @many(() => Territory, 'parent', { describe: 'The territories directly below.' })
  children?: Many<Territory>;

  @texts({ describe: 'Rule: countries, ISO 3166-1 alpha-2. Empty: any.' })
  countries: string[] = [];

  @texts({ describe: 'Rule: regions or states, as written in addresses. Empty: any.' })
  regions: string[] = [];

  @texts({ describe: 'Rule: industries. Empty: any.' })
  industries: string[] = [];

  @int({ describe: 'Rule: at least this many employees.', nullable: true, min: 0 })
  minEmployees?: number | null;

  @int({ describe: 'Rule: at most this many employees.', nullable: true, min: 0 })
  maxEmployees?: number | null;
}
