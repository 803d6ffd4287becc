export { type Finding, LARGEST_TEMPLATE } from './scan';
export { ownTemplate, sampleOfPaper, TRIAL_LIMITS, tryFont, tryTemplate } from './trial';
