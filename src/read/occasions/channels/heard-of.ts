// A recording that somebody heard, filmed or is asked about, and did not speak in.
import type { Word } from '../sentences/narration.ts';

/** 'laughed when he heard the podcast', 'who filmed the video', 'Asked whether she would delete the clip'. */
export function isHeardOf(words: Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - NEAR), i).map(({ text }) => text);
  const near = before.slice(-4);
  if (near.at(-1) === 'the' && near.at(-2) === 'read' && /^ha(?:s|d|ve)$/.test(near.at(-3) ?? '')) return true; // 'has read the post'
  if (!near.includes('in') && near.some((text, k) => HEARD.test(text) || (text === 'filmed' && near[k - 1] === 'who')))
    return true;
  const asked = before.findIndex((text, k) => ASKED.test(text) && ABOUT.test(before[k + 1] ?? ''));
  return asked >= 0 && !before.slice(asked).includes(',');
}

/** 'teaches a podcast course': and no 'podcast episode', 'podcast host'. */
export const isOther = (words: Word[], i: number): boolean => {
  const next = words[i + 1];
  return (
    next?.pos === 'NOUN' &&
    !next.capital &&
    /^(?:course|class|studio|industry|company|business|award|awards|fan|listener|market|advert|deal|host|co-host|presenter|producer|star|network)s?$/.test(
      next.text,
    )
  );
};

const HEARD = /^(?:heard|hears?|watched|watch(?:es)?|listened|listens?|saw|sees?|seen)$/;
const ASKED = /^(?:asked|questioned|pressed|quizzed)$/;
const ABOUT = /^(?:whether|if|about|why|how|when)$/;
/** Words of what one is asked. */
const NEAR = 12;
