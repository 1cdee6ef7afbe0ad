import { each, PARTNERS, policy } from '../core/index.js';
import { Pipeline } from './pipeline.entity.js';
import { Stage } from './stage.entity.js';

/** How the company sells is set up by administrators; everyone who sees a deal sees its stage. */
for (const target of [Pipeline, Stage]) {
  policy(target, {
    domain: 'sales',
    read: { ...each(PARTNERS, 'all'), EMPLOYEE: 'all' },
    write: { ADMIN: 'all' },
    root: target === Pipeline ? { pipelines: 'read' } : {},
  });
}
