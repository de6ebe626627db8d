export * from './framework.js';
export * from './problem.js';
export * from './score-record.js';
export * from './vocabulary.js';
