export { type Finding, LARGEST_TEMPLATE } from './scan';
export { ownTemplate, setSample, TRIAL_LIMITS, tryFont, tryTemplate } from './trial';
