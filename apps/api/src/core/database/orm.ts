import type { EventArgs, EventSubscriber } from '@mikro-orm/core';
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { migrations } from '../../migrations/index.js';
import { allModels } from '../model/registry.js';

/** The unit of work for writes and the metadata for migrations. Reads go through `ReadSession`. */
export function createOrm(clientUrl: string, pool = 10): MikroORM {
  return new MikroORM({
    clientUrl,
    entities: allModels()
      .filter((model) => !model.view)
      .map((model) => model.class) as never[],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    discovery: { warnWhenNoEntities: false },
    pool: { min: 0, max: pool },
    extensions: [Migrator],
    migrations: { migrationsList: migrations as never, snapshot: false, tableName: 'migration', transactional: true, allOrNothing: true } as never,
    schemaGenerator: { createForeignKeyConstraints: true, ignoreSchema: ['auth', 'relata', 'graphile_worker'] },
    subscribers: [firstVersion],
    forceUtcTimezone: true,
    dataloader: true,
    debug: false,
    logger: () => {},
  } as never);
}

/**
 * Gives the first version along with an insert, which would otherwise ask the database for it: what is returned must be
 * visible, and a person becomes visible to their maker only by the contact, employee or member that follows.
 */
const firstVersion: EventSubscriber = {
  beforeCreate({ entity, changeSet }: EventArgs<{ version?: number }>) {
    entity.version = 1;
    if (changeSet) changeSet.payload.version = 1 as never;
  },
};
