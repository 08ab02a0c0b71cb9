export {
  type CoverageEngine,
  createCoverageEngine,
  type EvaluateOptions,
  evaluatePlan,
} from './coverage-engine.ts';
export { planFingerprint } from './fingerprint.ts';
export { measureSensitivity, type TargetGroupSensitivity } from './target-group-sensitivity.ts';
