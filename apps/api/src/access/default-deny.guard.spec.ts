import { ForbiddenException, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Allow, type Permission } from './allow.decorator.js';
import { DefaultDenyGuard } from './default-deny.guard.js';
import { ANYONE } from './viewer.js';
import type { Viewers } from './viewers.js';

class Operations {
  undeclared(this: void): void {
    return;
  }

  @Allow('public')
  open(this: void): void {
    return;
  }

  @Allow('administrator', 'contractor')
  reserved(this: void): void {
    return;
  }
}

const call = (handler: () => void, ...held: Permission[]) => {
  const guard = new DefaultDenyGuard(new Reflector(), {
    of: () => Promise.resolve({ viewer: { ...ANYONE, permissions: new Set(held) }, session: null }),
  } as unknown as Viewers);
  const context = {
    getType: () => 'http',
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({}), getResponse: () => ({}) }),
  };
  return guard.canActivate(context as unknown as ExecutionContext);
};
const operations = new Operations();

describe('an operation', () => {
  it('that declares nothing is denied, whatever the viewer may do', async () => {
    await expect(call(operations.undeclared, 'public', 'administrator')).rejects.toThrow(ForbiddenException);
  });

  it('is open to who holds one of its permissions', async () => {
    expect(await call(operations.open, 'public')).toBe(true);
    expect(await call(operations.reserved, 'public', 'administrator')).toBe(true);
    expect(await call(operations.reserved, 'contractor')).toBe(true);
  });

  it('is denied to who does not', async () => {
    await expect(call(operations.reserved, 'public', 'peer')).rejects.toThrow(ForbiddenException);
    await expect(call(operations.open)).rejects.toThrow(ForbiddenException);
  });
});
