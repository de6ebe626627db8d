export * from './aggregate.js';
export * from './change-types.js';
export * from './round-data.js';
