/** What an evaluation is rejected with that the user has stopped: no failure of the engine. */
export class EvaluationStopped extends Error {
  override readonly name = 'EvaluationStopped';
}
