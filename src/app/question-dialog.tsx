import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Modal } from '../ui/modal.tsx';
import type { Questions } from './question-store.ts';

/** The question that stands, over everything else. */
export function QuestionDialog({ questions }: { readonly questions: Questions }): ReactElement | null {
  const { question, answer } = useStore(questions.store);
  if (!question) return null;
  return (
    <Modal title={question.title} onEscape={() => answer(question.escape)} key={question.title}>
      <p>{question.text}</p>
      <div className="modal-actions">
        {question.answers.map(({ id, label }) => (
          <button key={id} type="button" className="button" onClick={() => answer(id)}>
            {label}
          </button>
        ))}
      </div>
    </Modal>
  );
}
