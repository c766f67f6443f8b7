import { ConflictError, NotFoundError, UnavailableError, ValidationError } from '../../domain/errors.ts';
import { grantRole, revokeRole } from '../../services/operators/change-role.ts';
import { pauseModelQueue, resumeModelQueue } from '../../services/operators/model-queue.ts';
import { noSuchInterview } from '../../services/operators/operator.ts';
import { rebuildInterview } from '../../services/operators/rebuild-interview.ts';
import { rescoreInterview } from '../../services/operators/rescore-interview.ts';
import { tellInterview } from '../../services/operators/tell-interview.ts';
import { builder } from '../builder.ts';
import { viewerOf } from '../context.ts';
import { orUnavailable } from '../errors.ts';
import { decodeIdOf } from '../global-id.ts';
import { AdminAccount, AdminModelQueue, AdminRescore, AdminRunChange, UserRole } from './admin.ts';

const authScopes = { admin: true } as const;

/** `AdminTellInterview` of `adminTellInterview`. */
const typeNameOf = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The uuid of a global id: what is malformed is not there. */
function existing(globalId: string): string {
  const id = decodeIdOf('Interview', globalId);
  if (id === null) throw noSuchInterview();
  return id;
}

for (const [name, run] of Object.entries({ adminGrantRole: grantRole, adminRevokeRole: revokeRole })) {
  const Input = builder.inputType(`${typeNameOf(name)}Input`, {
    fields: (t) => ({ email: t.string(), role: t.field({ type: UserRole }) }),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: AdminAccount,
      args: { input: t.arg({ type: Input }) },
      authScopes,
      errors: { union: { name: `${typeNameOf(name)}Result` }, types: [ValidationError, NotFoundError, UnavailableError] },
      resolve: (_root, { input }, context) => orUnavailable(run(context.services, viewerOf(context), input)),
    }),
  );
}

for (const [name, run] of Object.entries({
  adminPauseModelQueue: pauseModelQueue,
  adminResumeModelQueue: resumeModelQueue,
})) {
  builder.mutationField(name, (t) =>
    t.field({
      type: AdminModelQueue,
      authScopes,
      errors: { union: { name: `${typeNameOf(name)}Result` }, types: [UnavailableError] },
      resolve: (_root, _args, context) => orUnavailable(run(context.services, viewerOf(context))),
    }),
  );
}

for (const [name, run] of Object.entries({
  adminTellInterview: tellInterview,
  adminRebuildInterview: rebuildInterview,
})) {
  const Input = builder.inputType(`${typeNameOf(name)}Input`, { fields: (t) => ({ interviewId: t.id() }) });
  builder.mutationField(name, (t) =>
    t.field({
      type: AdminRunChange,
      args: { input: t.arg({ type: Input }) },
      authScopes,
      errors: { union: { name: `${typeNameOf(name)}Result` }, types: [NotFoundError, UnavailableError] },
      resolve: (_root, { input }, context) =>
        orUnavailable(run(context.services, viewerOf(context), existing(input.interviewId))),
    }),
  );
}

const AdminRescoreInterviewInput = builder.inputType('AdminRescoreInterviewInput', {
  fields: (t) => ({ interviewId: t.id() }),
});

builder.mutationField('adminRescoreInterview', (t) =>
  t.field({
    type: AdminRescore,
    args: { input: t.arg({ type: AdminRescoreInterviewInput }) },
    authScopes,
    errors: { union: { name: 'AdminRescoreInterviewResult' }, types: [NotFoundError, ConflictError, UnavailableError] },
    resolve: (_root, { input }, context) =>
      orUnavailable(rescoreInterview(context.services, viewerOf(context), existing(input.interviewId))),
  }),
);
