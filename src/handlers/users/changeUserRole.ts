import type { Handler } from '../../contract/handler.js';
import { changeRole } from '../../identity/change-role.js';

export const changeUserRole: Handler<'changeUserRole'> = async (call) => {
  const { params, body, actor, db, services } = call;
  const { user, from } = await changeRole(
    { db, actor, roles: services.roles },
    params.id,
    body.role,
  );
  return {
    status: 200,
    body: { data: user },
    audit: from === user.role ? null : { entityId: user.id, payload: { from, to: user.role } },
  };
};
