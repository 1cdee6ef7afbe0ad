import { policy, withParent } from '../core/index.js';
import { ContactPoint } from './contact-point.entity.js';
import { Person } from './person.entity.js';
import './person.policy.js';

policy(ContactPoint, {
  ...withParent(Person, 'person'),
  root: { contactPointRemove: 'delete', contactPointPromote: 'update' },
});
