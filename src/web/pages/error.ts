import { asProblem, PROBLEMS } from '../../api/error-handler.ts';
import type { View } from '../render.ts';

/** The page of an error: the same words as the API's problem, in the pages' design. */
export function errorPage(error: unknown): View & { status: number; retryAfterSeconds: number | undefined } {
  const problem = asProblem(error);
  const heading = PROBLEMS[problem.code] ?? PROBLEMS['internal']!;
  return {
    view: 'error',
    status: problem.status,
    retryAfterSeconds: problem.retryAfterSeconds,
    head: { title: heading, description: problem.message, path: '/', section: null, noindex: true },
    data: { status: problem.status, heading, message: problem.message },
  };
}
