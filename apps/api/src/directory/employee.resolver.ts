import { Resolver } from 'type-graphql';
import { reads } from '../core/index.js';
import { Employee } from './employee.entity.js';

@Resolver()
export class EmployeeResolver extends reads(Employee, 'employee', 'employees') {}
