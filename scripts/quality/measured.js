/* What `npm run quality` measures, built as one program. */
export { draftedIn } from './drafted.js';
export { relatedIn } from './related.js';
export { crossedOver, weightsOf } from './training.js';
