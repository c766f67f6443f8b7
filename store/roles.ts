import type { Pool } from 'pg';
import type { UserRole } from '../domain/user-roles.ts';

type Queries = Pick<Pool, 'query'>;

export interface RoleChange {
  userId: string;
  /** As they are now. */
  roles: UserRole[];
  changed: boolean;
}

/**
 * Gives a role to the account of an e-mail address, or takes it.
 * @param emailIndexes look-up keys of the address
 * @returns null where there is no such account
 */
export async function changeRole(
  pool: Queries,
  emailIndexes: string[],
  role: UserRole,
  change: 'grant' | 'revoke',
): Promise<RoleChange | null> {
  const result = await pool.query<RoleChange>({
    name: 'change-role',
    text: `with account as (
        select id, $2::"UserRole" = any(roles) as has from users where email_index = any($1::text[]) limit 1 for update)
      update users u set roles = case
          when $3 and not account.has then array_append(u.roles, $2::"UserRole")
          when not $3 then array_remove(u.roles, $2::"UserRole")
          else u.roles end
      from account where u.id = account.id
      returning u.id as "userId", u.roles::text[] as roles, account.has <> $3 as changed`,
    values: [emailIndexes, role, change === 'grant'],
  });
  return result.rows[0] ?? null;
}

/** Whether an account has a role now, whatever its tokens say. */
export async function hasRole(pool: Queries, userId: string, role: UserRole): Promise<boolean> {
  const result = await pool.query({
    name: 'has-role',
    text: 'select from users where id = $1::uuid and $2::"UserRole" = any(roles)',
    values: [userId, role],
  });
  return result.rowCount === 1;
}
