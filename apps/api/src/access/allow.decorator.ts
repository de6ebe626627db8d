import { SetMetadata, type CustomDecorator } from '@nestjs/common';

/** Who may call an operation. `public`: anyone, signed in or not. `administrator`: an assessment administrator. */
export type Permission = 'public' | 'administrator';

export const PERMISSION = Symbol('permission');

/** Declares who may call an operation. An operation without it is denied to everyone. */
export const Allow = (permission: Permission): CustomDecorator<symbol> => SetMetadata(PERMISSION, permission);
