import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { App, Context } from '../context.js';
import { BadInput, PublicError } from '../errors.js';
import { type CostBuckets, callerKey, checkCost, costOf } from '../limits/cost.js';
import { faultsOf } from '../mask.js';
import { refusedBy } from './refused.js';

const MAX_VARIABLE_ERRORS = 20;

/**
 * What is decided between reading a document and running it: which operation, with which variables, at what cost. The
 * cost is taken from the caller's bucket and told in the answer. At the end, what was refused goes to the audit.
 */
export function operationPlugin(
  app: App,
  schema: GraphQLSchema,
  buckets: CostBuckets,
  onOperation?: (ctx: Context) => void,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let told: object | null = null;
      return {
        async didResolveOperation({ document, operation, request, queryHash, contextValue }) {
          if (!operation) throw noOperation(request.operationName);
          if (operation.operation === OperationTypeNode.SUBSCRIPTION)
            throw new BadInput('A subscription is answered as a stream: POST it with the header `accept: text/event-stream`.');
          const caller = callerKey(contextValue.caller, contextValue.clientAddress);
          const variables = request.variables ?? {};
          const coerced = coerce(schema, operation, variables);
          contextValue.variables = coerced;
          const cost = coerced.errors ? 1 : costOf(schema, document, operation, variables, queryHash ?? '');
          checkCost(cost);
          told = { requested: cost, ...buckets.spend(caller, Math.max(1, cost)) };
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) faultsOf.set(error, contextValue.requestId);
        },
        async willSendResponse({ response, contextValue, document, operation, request }) {
          if (told && response.body.kind === 'single')
            response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost: told };
          await contextValue.end();
          if (response.body.kind === 'single') {
            const refused = refusedBy(contextValue, { document, operation, variables: request.variables ?? {}, ...response.body.singleResult });
            if (refused) {
              app.refusals.record(refused);
              contextValue.refusals.noted = true;
            }
          }
          onOperation?.(contextValue);
        },
      };
    },
  };
}

/** Inputs that contain themselves, such as filters, can be sent deeper than the stack goes; that is among the errors then. */
function coerce(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>) {
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: MAX_VARIABLE_ERRORS });
  if (coerced.errors?.some(({ name }) => name === 'RangeError')) throw new BadInput('The variables are nested too deeply.');
  return coerced;
}

/** Nothing runs where it isn't clear what: not even the one operation of a document when another was named. */
const noOperation = (name: string | null | undefined): PublicError =>
  new PublicError(
    'OPERATION_RESOLUTION_FAILURE',
    name ? `The document has no operation "${name.slice(0, 60)}".` : 'The document has several operations: say which one by operationName.',
  );
