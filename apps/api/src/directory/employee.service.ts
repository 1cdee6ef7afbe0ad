import { type Tx, toTypeId } from '../core/index.js';
import { Employee } from './employee.entity.js';

/** The employee who acts; null where it is someone else. */
export function currentEmployee({ ctx, em }: Tx): Employee | null {
  const { employeeId } = ctx.principal;
  return employeeId ? em.getReference(Employee, toTypeId('emp', employeeId)) : null;
}
