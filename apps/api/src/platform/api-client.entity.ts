import { Base, computed, dateTime, entity, ref, text, texts } from '../core/index.js';
import { Employee } from '../directory/index.js';

/** The key itself is nowhere; its SHA-256 stands in `auth.api_key` (docs/decisions, API keys). */
@entity({
  prefix: 'apc',
  describe: 'A program of a third party. Its key opens what its scopes name, within what its maker may do when the key is used.',
  indexes: ['created_at, id', 'created_by_id'],
})
export class ApiClient extends Base {
  @text({ describe: 'What it is for.', max: 100 })
  name!: string;

  @texts({ describe: 'What the key opens: `sales:read`, `sales:write` and so on.' })
  scopes!: string[];

  @text({ describe: 'How the key begins, to tell keys apart.', max: 20 })
  keyStart!: string;

  @ref(() => Employee, { describe: 'Who made it. When they lose a role or leave, so does the key.' })
  createdBy!: Employee;

  @dateTime({ describe: 'When the key stops working; null: never.', nullable: true })
  expiresAt?: Date | null;

  @dateTime({ describe: 'When the key was taken back; null: it was not.', nullable: true })
  revokedAt?: Date | null;

  @computed('dateTime', {
    describe: 'When the key was last used, to within five minutes; null: never.',
    nullable: true,
    sql: (row) => `relata.api_key_used_at(${row}.id)`,
  })
  lastUsedAt?: Date | null;
}
