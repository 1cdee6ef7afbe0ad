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
    forceUtcTimezone: true,
    dataloader: true,
    debug: false,
    logger: () => {},
  } as never);
}
