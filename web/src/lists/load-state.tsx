import { Loader } from '@mantine/core';
import { useProblemText } from '../session/problem-text.js';

/** What stands where data are still to come: why they cannot be had, else that they are on their way. */
export function LoadState({ error }: { error: unknown }) {
  const problemText = useProblemText();
  if (!error) return <Loader className="page-loader" />;
  return (
    <p className="load-error" role="alert">
      {problemText(error)}
    </p>
  );
}
