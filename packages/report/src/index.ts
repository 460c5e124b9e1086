export { planMarkdown } from './markdown/plan-markdown.js';
export type { PageOptions } from './options.js';
export { planPage } from './page/plan-page.js';
