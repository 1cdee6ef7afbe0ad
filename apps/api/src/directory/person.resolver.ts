import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Person } from './person.entity.js';

@Resolver()
export class PersonResolver extends reads(Person, 'person', 'people') {}
