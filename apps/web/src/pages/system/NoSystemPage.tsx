import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { MessagePage } from '../../errors/MessagePage.js';

export function NoSystemPage({ code, round }: { code: string; round: string }): ReactElement {
  return (
    <MessagePage heading="No such system in this round">
      <p>
        {round} has no integrated care system with the ODS code {code}. Systems merge and split; the code may belong to another
        year.
      </p>
      <p>
        <Link to="/systems">Find a system by name, code or former name</Link>
      </p>
    </MessagePage>
  );
}
