import { each, PARTNERS, policy } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';
import { Stage } from './stage.entity.js';

/** How the company sells is set up by administrators; everyone who sees a deal sees its stage. */
const everyone = { domain: 'sales' as const, read: { ...each(PARTNERS, 'all'), EMPLOYEE: 'all' }, write: { ADMIN: 'all' } };

policy(Pipeline, {
  ...everyone,
  root: { pipelines: 'read', pipelineCreate: 'create', pipelineUpdate: 'update', pipelineReorder: 'update' },
});

policy(Stage, {
  ...everyone,
  delete: { ADMIN: 'all' },
  root: { stageCreate: 'create', stageUpdate: 'update', stageDelete: 'delete' },
});
