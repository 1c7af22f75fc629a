export { storageConformance } from './storage-conformance.ts';
export {
  CONFORMANCE_FEATURES,
  type ConformanceClock,
  type ConformanceFeature,
  type ConformanceOptions,
  type ConformanceSubject,
  type ConformanceTest,
} from './conformance-options.ts';
