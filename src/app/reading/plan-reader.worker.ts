import '../../coverage/worker/speak-as-named.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { PlanReading } from './plan-reader.ts';

self.addEventListener('message', ({ data }: MessageEvent<PlanReading>) => {
  const { text, file, municipalities } = data;
  self.postMessage(parsePlan(text, { file, municipalities }));
});
