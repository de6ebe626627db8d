import { useMutation } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { AnswerAsDocument, SaveAnswersDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import type { Answer, AssessmentData } from './assessment.js';
import { Introduction } from './Introduction.js';
import { ProgressList } from './ProgressList.js';
import { RoleNote } from './RoleNote.js';
import { SavedNote } from './SavedNote.js';
import { ThemeForm } from './ThemeForm.js';
import { useSaving } from './use-saving.js';
import { WhoSeesWhat } from './WhoSeesWhat.js';

interface Wish {
  readonly theme: string;
  readonly answers: readonly Answer[];
}

/** The whole questionnaire of one person: an introduction, then theme by theme; every answer is saved as it is given. */
export function Questionnaire({ token, loaded }: { token: string; loaded: AssessmentData }): ReactElement {
  const [assessment, setAssessment] = useState(loaded);
  const [parameters] = useSearchParams();
  const [saveAnswers] = useMutation(SaveAnswersDocument, { fetchPolicy: 'no-cache' });
  const [answerAs] = useMutation(AnswerAsDocument, { fetchPolicy: 'no-cache' });
  useNotice(assessment.illustrative);
  const save = useCallback(
    async ({ theme, answers }: Wish) => {
      const { data } = await saveAnswers({ variables: { token, theme, answers: [...answers] } });
      if (data?.saveAnswers.__typename !== 'Assessment') throw new Error('The answers were not saved.');
    },
    [saveAnswers, token],
  );
  const { saving, ask, again } = useSaving(save);
  const theme = assessment.themes.find(({ code }) => code === parameters.get('theme')) ?? null;
  const answer = (code: string, answers: Answer[]): void => {
    setAssessment({ ...assessment, themes: assessment.themes.map((each) => (each.code === code ? { ...each, answers } : each)) });
    ask({ theme: code, answers });
  };
  const changeRole = async (role: AssessmentData['role']): Promise<void> => {
    const { data } = await answerAs({ variables: { token, role } }).catch(() => ({ data: null }));
    if (data?.answerAs.__typename === 'Assessment') setAssessment((now) => ({ ...now, role }));
  };
  return (
    <div className="bm-width bm-assess">
      {theme ? (
        <ThemeForm key={theme.code} assessment={assessment} theme={theme} onAnswer={(answers) => answer(theme.code, answers)} />
      ) : (
        <Introduction assessment={assessment} />
      )}
      <div className="bm-assess__side">
        {theme ? <SavedNote saving={saving} closesOn={assessment.closesOn} again={again} /> : null}
        <ProgressList themes={assessment.themes} current={theme?.code ?? null} />
        {theme ? <WhoSeesWhat /> : null}
        <RoleNote assessment={assessment} onRole={(role) => void changeRole(role)} />
      </div>
    </div>
  );
}
