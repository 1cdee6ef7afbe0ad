import { Field, ObjectType } from 'type-graphql';
import { hasPolicy, policyOf } from '../policy/policy.js';
import type { Class, Model } from './registry.js';

/** `viewerCan { update delete close … }` on every type: the actions of its policy, answered by the read layer. */
export function abilitiesOf(model: Model): Class | null {
  if (!hasPolicy(model.class)) return null;
  const found = policyOf(model.class);
  const actions = ['update', 'delete', ...Object.keys(found.actions ?? {})];
  class Abilities {}
  for (const action of actions) Field(() => Boolean, { description: `May ${action} it.` })(Abilities.prototype, action);
  ObjectType(`${model.name}Abilities`, { description: `What the viewer may do with this ${model.name}.`, simpleResolvers: true })(Abilities);
  Field(() => Abilities, { description: 'What the viewer may do with it. A rule of its state may still refuse.' })(
    model.class.prototype as object,
    'viewerCan',
  );
  return Abilities;
}
