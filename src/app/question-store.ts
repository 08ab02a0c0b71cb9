import { createStore, type StoreApi } from 'zustand/vanilla';

/** Something the user must decide before the page goes on. */
export interface Question<Answer extends string = string> {
  readonly title: string;
  readonly text: string;
  /** From the first, which has the focus, to the last. */
  readonly answers: readonly { readonly id: Answer; readonly label: string }[];
  /** The answer that Escape gives: the one that changes nothing. */
  readonly escape: Answer;
}

export interface QuestionState {
  readonly question: Question | null;
  /** Answers the question that stands. */
  readonly answer: (id: string) => void;
}

export interface Questions {
  readonly store: StoreApi<QuestionState>;
  /** Asks, and gives the answer when it comes. A question that stands is answered as by Escape first. */
  ask<Answer extends string>(question: Question<Answer>): Promise<Answer>;
}

export function createQuestions(): Questions {
  const store = createStore<QuestionState>(() => ({ question: null, answer: () => undefined }));
  return {
    store,
    ask: (question) => {
      const standing = store.getState();
      if (standing.question) standing.answer(standing.question.escape);
      return new Promise((resolve) => {
        store.setState({
          question,
          answer: (id) => {
            const chosen = question.answers.find((answer) => answer.id === id);
            store.setState({ question: null, answer: () => undefined });
            resolve(chosen?.id ?? question.escape);
          },
        });
      });
    },
  };
}
