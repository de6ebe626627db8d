import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/**
 * Who may call an operation. `public`: anyone, signed in or not. `peer`: whoever belongs to an assessed organisation, a system or a region.
 * `trust_lead`: whoever answers for a trust. `contractor`: the survey contractor. `administrator`: an assessment administrator.
 */
export type Permission = 'public' | 'peer' | 'trust_lead' | 'contractor' | 'administrator';

export const PERMISSION = Symbol('permission');

/** Declares who may call an operation: whoever holds one of these. An operation without it is denied to everyone. */
export const Allow = (...permissions: [Permission, ...Permission[]]): CustomDecorator<symbol> =>
  SetMetadata(PERMISSION, permissions);
