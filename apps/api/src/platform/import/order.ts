import type { FieldPlan, RefTarget } from './fields.js';
import type { EntityPlan } from './plan.js';
import { ImportError } from './problems.js';

/**
 * What must be there first comes first; otherwise the order is the mapping's. An entity waits for those that bring in
 * what its references and lookups name. Nothing waits for an update, which is how a circle is opened. References
 * within one entity (managers, parents) are no circle: they are resolved when all its rows are known.
 */
export function inOrder(plans: EntityPlan[]): EntityPlan[] {
  const waitsFor = new Map(plans.map((plan) => [plan, new Set(plans.filter((other) => other !== plan && needs(plan, other)))]));
  const done: EntityPlan[] = [];
  while (done.length < plans.length) {
    const next = plans.find((plan) => !done.includes(plan) && [...(waitsFor.get(plan) ?? [])].every((other) => done.includes(other)));
    if (!next)
      throw circle(
        plans.filter((plan) => !done.includes(plan)),
        waitsFor,
      );
    done.push(next);
  }
  return done;
}

const targetsOf = ({ target }: FieldPlan): RefTarget[] => (target ? [target, ...(target.by ?? []).flatMap(({ ref }) => ref ?? [])] : []);

function needs(plan: EntityPlan, other: EntityPlan): boolean {
  if (other.mode === 'update') return false;
  if (plan.mode === 'update' && plan.model === other.model) return true;
  const targets = plan.fields.flatMap(targetsOf);
  return targets.some((target) => (target.bringer ? target.bringer === other.name : target.model === other.model && target.model !== plan.model));
}

function circle(left: EntityPlan[], waitsFor: Map<EntityPlan, Set<EntityPlan>>): ImportError {
  const path: EntityPlan[] = [];
  let at = left[0] as EntityPlan;
  while (!path.includes(at)) {
    path.push(at);
    at = [...(waitsFor.get(at) ?? [])].find((other) => left.includes(other)) as EntityPlan;
  }
  const names = [...path.slice(path.indexOf(at)), at].map(({ name }) => name).join(' → ');
  return new ImportError(
    `These entities refer to each other in a circle: ${names}. Take one of the references out and set it afterwards, by an entity with "mode: update".`,
  );
}
