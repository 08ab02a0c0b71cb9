import type { Language } from '../domain/language.ts';
import { languageWords } from '../i18n/language.ts';
import { keepLanguageChoice } from './choose-language.ts';
import type { Session } from './session.ts';

const { question: words } = languageWords;

/** What a reload forgets, said to the user; the plan itself is not among it. */
function lossesOf({ demand, planStore, viewStore }: Session): readonly string[] {
  const { own, keeping } = demand.state.getState();
  const engine = planStore.getState().result?.data.travel.engine ?? '';
  return [
    ...(own && keeping !== 'kept' ? [words.losses.demand] : []),
    ...(/^(matrix|osrm|valhalla):/.test(engine) ? [words.losses.travel] : []),
    ...(viewStore.getState().panel === 'merge' ? [words.losses.merge] : []),
  ];
}

/**
 * Loads the page again in another language. The draft is written first; where the browser cannot, the plan is
 * asked about, and what else would be forgotten is named before anything happens.
 */
export async function switchLanguage(
  to: Language,
  session: Session,
  page: { readonly keep: () => Storage; readonly reload: () => void },
): Promise<void> {
  const { drafts, files, noticeStore, planStore, questions } = session;
  await drafts.keeper.flush();
  if (drafts.keeper.state.getState().status === 'failed' && planStore.getState().changedSinceSave) {
    if (!(await files.mayLeavePlan())) return;
  }
  const losses = lossesOf(session);
  if (losses.length > 0) {
    const answer = await questions.ask({
      title: words.title,
      text: [words.lead, ...losses].join(' '),
      answers: [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ],
      escape: 'no',
    });
    if (answer === 'no') return;
  }
  if (keepLanguageChoice(page.keep, to)) page.reload();
  else noticeStore.getState().show({ kind: 'message', text: languageWords.notKept });
}
