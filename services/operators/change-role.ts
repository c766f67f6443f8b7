import { NotFoundError } from '../../domain/errors.ts';
import type { UserRole } from '../../domain/user-roles.ts';
import { type RoleChange, changeRole } from '../../store/roles.ts';
import { emailIndexes } from '../accounts/email-index.ts';
import { checkedEmail } from '../accounts/fields.ts';
import { type Operator, type OperatorServices, auditOperator } from './operator.ts';

export interface RoleInput {
  email: string;
  role: UserRole;
}

async function change(
  services: OperatorServices,
  operator: Operator,
  { email, role }: RoleInput,
  how: 'grant' | 'revoke',
): Promise<RoleChange> {
  const indexes = emailIndexes(services.config.secrets.emailIndexKeys, checkedEmail(email));
  const changed = await changeRole(services.database.pool, indexes, role, how);
  if (!changed) throw new NotFoundError('No account has this e-mail address: register it first, or check its spelling.');
  const action = `operator.${how}-${role.toLowerCase()}`;
  await auditOperator(services, operator, { action, resource: 'user', resourceId: changed.userId });
  return changed;
}

/**
 * Gives a role to an account; it counts at once for what asks the database, and in tokens from the next refresh.
 * @throws ValidationError, NotFoundError
 */
export const grantRole = (
  services: OperatorServices,
  operator: Operator,
  input: RoleInput,
): Promise<RoleChange> => change(services, operator, input, 'grant');

/**
 * Takes a role from an account; see `grantRole`.
 * @throws ValidationError, NotFoundError
 */
export const revokeRole = (
  services: OperatorServices,
  operator: Operator,
  input: RoleInput,
): Promise<RoleChange> => change(services, operator, input, 'revoke');
