import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from '../core/schema.js';
import { graph } from '../graph.js';

/** `npm run schema`: writes `packages/schema/schema.graphql` from the code; commit it with the change that caused it. */
const file = join(import.meta.dirname, '../../../../packages/schema/schema.graphql');
writeFileSync(file, printedSchema(graph().bare));
console.log('Wrote packages/schema/schema.graphql.');
