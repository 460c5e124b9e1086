export * from './add-months.js';
export * from './day.js';
export * from './last-of-month.js';
export * from './period.js';
export * from './window.js';
export * from './working-days.js';
