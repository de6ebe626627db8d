type Answer = { __typename: 'ReleaseJob'; id: string } | { __typename: 'ReleaseRefused'; message: string };

/** The job that was begun, or why none was. */
export async function outcomeOf(ask: () => Promise<unknown>): Promise<{ job: string } | { problem: string }> {
  try {
    const answer = (await ask()) as Answer | undefined;
    if (answer?.__typename === 'ReleaseJob') return { job: answer.id };
    return { problem: answer?.message ?? 'Nothing was begun.' };
  } catch {
    return { problem: 'The server could not be reached. Nothing was begun; please try again.' };
  }
}
