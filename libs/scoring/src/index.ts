export * from './board-response.js';
