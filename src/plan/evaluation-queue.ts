export interface EvaluationQueue<Question> {
  /** Asks before this returns, unless something is under way. */
  put(question: Question): void;
  /** Asks a little later, so that questions put in one go are one. */
  putSoon(question: Question): void;
  /** Gives up what is under way, as when it never answers. */
  abandon(): void;
}

/**
 * Asks a slow function of the latest question only: at most one is under way and one waits; questions
 * in between are never asked.
 * @param ask answers later, or fails
 * @param onAnswer called with `isLatest` false when a newer question has come in the meantime
 */
export function createEvaluationQueue<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  onAnswer: (answer: Answer, isLatest: boolean) => void,
  onFailure: (error: unknown) => void,
): EvaluationQueue<Question> {
  let waiting: { readonly question: Question } | null = null;
  /** Counts up when what is under way is abandoned. */
  let round = 0;
  let isBusy = false;

  const run = (): void => {
    if (!waiting || isBusy) return;
    const { question } = waiting;
    waiting = null;
    isBusy = true;
    const own = round;
    const finish = (tell: () => void): void => {
      if (own !== round) return;
      isBusy = false;
      tell();
      run();
    };
    // A call that throws is a failure too.
    new Promise<Answer>((resolve) => resolve(ask(question))).then(
      (answer) => finish(() => onAnswer(answer, waiting === null)),
      (error: unknown) =>
        finish(() => {
          if (waiting === null) onFailure(error);
        }),
    );
  };

  return {
    put(question) {
      waiting = { question };
      run();
    },
    putSoon(question) {
      waiting = { question };
      queueMicrotask(run);
    },
    abandon() {
      round += 1;
      isBusy = false;
      waiting = null;
    },
  };
}
