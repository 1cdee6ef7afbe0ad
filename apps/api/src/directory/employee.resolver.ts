import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import { type Context, mutate, payloadOf, reads } from '../core/index.js';
import { Employee } from './employee.entity.js';
import { EmployeeCreateInput, EmployeeUpdateInput } from './employee.inputs.js';
import { createEmployee, updateEmployee } from './employee.service.js';
import { EmployeeRoleGrantInput, EmployeeRoleRevokeInput } from './employee-role.inputs.js';
import { grantRole, revokeRole } from './employee-role.service.js';

@Resolver()
export class EmployeeResolver extends reads(Employee, 'employee', 'employees') {
  @Mutation(() => payloadOf(Employee), { description: 'Makes an employee of a known person or of a new one.' })
  employeeCreate(@Arg('input', () => EmployeeCreateInput) input: EmployeeCreateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Employee, input, (tx) => createEmployee(tx, input));
  }

  @Mutation(() => payloadOf(Employee), { description: 'Changes an employee. What is omitted stays. From `leftOn` on they can’t sign in.' })
  employeeUpdate(@Arg('input', () => EmployeeUpdateInput) input: EmployeeUpdateInput, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo) {
    return mutate(ctx, info, Employee, input, (tx) => updateEmployee(tx, input));
  }

  @Mutation(() => payloadOf(Employee), { description: 'Gives an employee a role; it counts from their next request on.' })
  employeeRoleGrant(
    @Arg('input', () => EmployeeRoleGrantInput) input: EmployeeRoleGrantInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Employee, input, (tx) => grantRole(tx, input));
  }

  @Mutation(() => payloadOf(Employee), { description: 'Takes a role from an employee; it is gone from their next request on.' })
  employeeRoleRevoke(
    @Arg('input', () => EmployeeRoleRevokeInput) input: EmployeeRoleRevokeInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return mutate(ctx, info, Employee, input, (tx) => revokeRole(tx, input));
  }
}
