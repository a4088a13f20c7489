// What our checks of a page saw, in words; the same outcome again and again is one line. Pure.
import type { Instant } from '../../../models/interval.ts';
import type { Observation } from '../../../models/observation.ts';

export interface Check {
  saw: Observation['saw'];
  text: string;
  outlet: string | null;
  from: Instant;
  to: Instant;
  times: number;
}

const http = ({ httpStatus }: Observation): string => (httpStatus ? ` (HTTP ${httpStatus})` : '');
function words(observation: Observation): string {
  switch (observation.saw) {
    case 'seen':
      return 'The page was there, unchanged.';
    case 'edited':
      return 'The page was there with another text.';
    case 'gone':
      return `The page was gone${http(observation)}.`;
    case 'blocked':
      return `The page was refused to us${http(observation)}, which says nothing about it.`;
    case 'failed':
      return `No usable answer came${http(observation)}, which says nothing about the page.`;
  }
}

/** @param outletOf names of outlets by article id. @returns latest first. */
export function checks(observations: Observation[], outletOf: ReadonlyMap<string, string>): Check[] {
  const runs: Check[] = [];
  const inOrder = [...observations].sort((a, b) =>
    a.article === b.article ? (a.at < b.at ? -1 : 1) : (a.article ?? '') < (b.article ?? '') ? -1 : 1,
  );
  let article: string | null = null;
  for (const observation of inOrder) {
    const [last, text] = [runs.at(-1), words(observation)];
    if (last && last.text === text && article === observation.article) {
      last.to = observation.at;
      last.times++;
    } else {
      const outlet = outletOf.get(observation.article ?? '') ?? null;
      runs.push({ saw: observation.saw, text, outlet, from: observation.at, to: observation.at, times: 1 });
    }
    article = observation.article;
  }
  return runs.sort((a, b) => (a.to < b.to ? 1 : -1));
}
