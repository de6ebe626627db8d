import type { ReactElement } from 'react';
import type { AssessmentData } from './assessment.js';

export interface RoleNoteProps {
  assessment: AssessmentData;
  onRole: (role: AssessmentData['role']) => void;
}

/** As what somebody answers, and how to put it right. */
export function RoleNote({ assessment: { role, organisation }, onRole }: RoleNoteProps): ReactElement {
  const executive = role === 'EXECUTIVE';
  return (
    <p className="bm-small">
      You are answering as {executive ? 'an executive' : 'a non-executive'} of {organisation}.{' '}
      <button type="button" className="bm-link" onClick={() => onRole(executive ? 'NON_EXECUTIVE' : 'EXECUTIVE')}>
        Change to {executive ? 'non-executive' : 'executive'}
      </button>
    </p>
  );
}
