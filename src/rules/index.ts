/** Every rule, by id. A test holds this list against the folder. */
import { arnExpected } from './arn-expected.ts';
import { arnMalformed } from './arn-malformed.ts';
import { conditionNeverMet } from './condition-never-met.ts';
import { deliveryPermissionMismatch } from './delivery-permission-mismatch.ts';
import { deliveryPermissionMissing } from './delivery-permission-missing.ts';
import { deliveryPermissionOrder } from './delivery-permission-order.ts';
import { deliveryPermissionPublic } from './delivery-permission-public.ts';
import { functionRoleInvalid } from './function-role-invalid.ts';
import { functionUrlPermission } from './function-url-permission.ts';
import { functionUrlPublic } from './function-url-public.ts';
import { internalError } from './internal-error.ts';
import { invokePermissionAction } from './invoke-permission-action.ts';
import { invokePermissionConditional } from './invoke-permission-conditional.ts';
import { invokePermissionCrossAccount } from './invoke-permission-cross-account.ts';
import { invokePermissionMismatch } from './invoke-permission-mismatch.ts';
import { invokePermissionMissing } from './invoke-permission-missing.ts';
import { invokePermissionOrder } from './invoke-permission-order.ts';
import { invokePermissionPrincipal } from './invoke-permission-principal.ts';
import { invokePermissionPublic } from './invoke-permission-public.ts';
import { invokePermissionSourceAccount } from './invoke-permission-source-account.ts';
import { invokePermissionTarget } from './invoke-permission-target.ts';
import { invokePermissionUnscoped } from './invoke-permission-unscoped.ts';
import { invokePermissionUnused } from './invoke-permission-unused.ts';
import { invokerRolePermission } from './invoker-role-permission.ts';
import { invokerRoleTrust } from './invoker-role-trust.ts';
import { layerPermissionPublic } from './layer-permission-public.ts';
import { liveDrift } from './live-drift.ts';
import { liveNotFound } from './live-not-found.ts';
import { liveStatementConflict } from './live-statement-conflict.ts';
import { policyInvalid } from './policy-invalid.ts';
import { propertyInvalid } from './property-invalid.ts';
import { referenceUnresolved } from './reference-unresolved.ts';
import { resourceNearMiss } from './resource-near-miss.ts';
import { resourcePolicyPublic } from './resource-policy-public.ts';
import { resourcePolicyTooLarge } from './resource-policy-too-large.ts';
import { roleActionUnknown } from './role-action-unknown.ts';
import { roleAdminAccess } from './role-admin-access.ts';
import { roleFeaturePermission } from './role-feature-permission.ts';
import { roleLoggingPermission } from './role-logging-permission.ts';
import { roleManagedPolicyUnknown } from './role-managed-policy-unknown.ts';
import { roleNotAction } from './role-not-action.ts';
import { rolePrivilegeEscalation } from './role-privilege-escalation.ts';
import { roleResourceMismatch } from './role-resource-mismatch.ts';
import { roleSourcePermission } from './role-source-permission.ts';
import { roleWildcardAction } from './role-wildcard-action.ts';
import { roleWildcardResource } from './role-wildcard-resource.ts';
import type { Rule } from './rule.ts';
import { samPoliciesIgnored } from './sam-policies-ignored.ts';
import { serviceRoleMissing } from './service-role-missing.ts';
import { serviceRolePermission } from './service-role-permission.ts';
import { serviceRoleTrust } from './service-role-trust.ts';
import { templateDuplicateKey } from './template-duplicate-key.ts';
import { templateUnreadable } from './template-unreadable.ts';
import { trustCondition } from './trust-condition.ts';
import { trustLambdaMissing } from './trust-lambda-missing.ts';
import { trustTooBroad } from './trust-too-broad.ts';

export const rules: readonly Rule[] = [
  arnExpected,
  arnMalformed,
  conditionNeverMet,
  deliveryPermissionMismatch,
  deliveryPermissionMissing,
  deliveryPermissionOrder,
  deliveryPermissionPublic,
  functionRoleInvalid,
  functionUrlPermission,
  functionUrlPublic,
  internalError,
  invokePermissionAction,
  invokePermissionConditional,
  invokePermissionCrossAccount,
  invokePermissionMismatch,
  invokePermissionMissing,
  invokePermissionOrder,
  invokePermissionPrincipal,
  invokePermissionPublic,
  invokePermissionSourceAccount,
  invokePermissionTarget,
  invokePermissionUnscoped,
  invokePermissionUnused,
  invokerRolePermission,
  invokerRoleTrust,
  layerPermissionPublic,
  liveDrift,
  liveNotFound,
  liveStatementConflict,
  policyInvalid,
  propertyInvalid,
  referenceUnresolved,
  resourceNearMiss,
  resourcePolicyPublic,
  resourcePolicyTooLarge,
  roleActionUnknown,
  roleAdminAccess,
  roleFeaturePermission,
  roleLoggingPermission,
  roleManagedPolicyUnknown,
  roleNotAction,
  rolePrivilegeEscalation,
  roleResourceMismatch,
  roleSourcePermission,
  roleWildcardAction,
  roleWildcardResource,
  samPoliciesIgnored,
  serviceRoleMissing,
  serviceRolePermission,
  serviceRoleTrust,
  templateDuplicateKey,
  templateUnreadable,
  trustCondition,
  trustLambdaMissing,
  trustTooBroad,
];
