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
): { readonly put: (question: Question) => void; readonly abandon: () => void } {
  let waiting: { readonly question: Question } | null = null;
  /** Counts up when what is under way is abandoned. */
  let round = 0;
  let isBusy = false;

  const run = (): void => {
    const next = waiting;
    if (!next || isBusy) return;
    isBusy = true;
    const own = round;
    const finish = (tell: () => void): void => {
      if (own !== round) return;
      isBusy = false;
      tell();
      run();
    };
    // Starting later lets changes made in one go be one question; a call that throws is a failure too.
    Promise.resolve()
      .then(() => {
        const { question } = own === round && waiting ? waiting : next;
        if (own === round) waiting = null;
        return ask(question);
      })
      .then(
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
    /** Gives up what is under way, as when it never answers. */
    abandon() {
      round += 1;
      isBusy = false;
      waiting = null;
    },
  };
}
