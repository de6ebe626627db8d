import { connectionLost } from './connection-lost.js';

const withCode = (code: string) =>
  Object.assign(new Error('query failed'), { driverError: Object.assign(new Error(), { code }) });

it.each([
  withCode('57P01'),
  withCode('08006'),
  Object.assign(new Error(), { code: 'ECONNREFUSED' }),
  new Error('Connection terminated unexpectedly'),
])('is so for %p', (error) => expect(connectionLost(error)).toBe(true));

it.each([withCode('23505'), new Error('The computation ended early (1).'), null])('is not so for %p', (error) =>
  expect(connectionLost(error)).toBe(false),
);
