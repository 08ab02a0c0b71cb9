export {
  type CoverageEngine,
  createCoverageEngine,
  type EvaluateOptions,
  evaluatePlan,
} from './coverage-engine.ts';
export { planFingerprint } from './fingerprint.ts';
export type { CoverageMessages } from './messages.ts';
export { danishMessages } from './messages-da.ts';
