import { ForbiddenException, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Allow, type Permission } from './allow.decorator.js';
import { DefaultDenyGuard } from './default-deny.guard.js';

class Operations {
  undeclared(this: void): void {
    return;
  }

  @Allow('public')
  open(this: void): void {
    return;
  }

  @Allow('administrator')
  reserved(this: void): void {
    return;
  }
}

const call = (handler: () => void, ...held: Permission[]) => {
  const guard = new DefaultDenyGuard(new Reflector(), { of: () => ({ permissions: new Set(held) }) });
  const context = { getType: () => 'http', getHandler: () => handler, switchToHttp: () => ({ getRequest: () => ({}) }) };
  return () => guard.canActivate(context as unknown as ExecutionContext);
};
const operations = new Operations();

describe('an operation', () => {
  it('that declares nothing is denied, whatever the viewer may do', () => {
    expect(call(operations.undeclared, 'public', 'administrator')).toThrow(ForbiddenException);
  });

  it('is open to who holds its permission', () => {
    expect(call(operations.open, 'public')()).toBe(true);
    expect(call(operations.reserved, 'public', 'administrator')()).toBe(true);
  });

  it('is denied to who does not', () => {
    expect(call(operations.reserved, 'public')).toThrow(ForbiddenException);
    expect(call(operations.open)).toThrow(ForbiddenException);
  });
});
