// Removals told in two or three sentences: where the words stood is told by the way, or only with the removal.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    [`Zimbabwe is: account-deactivated, 2025-03-03..2025-03-03`],
    `Information secretary Tendai Moyo on Monday deleted his X account hours after he was roasted for a typo. “Zimbabwe is open for buisness,” he had tweeted on Sunday.`,
  ],
  [
    [`Cancel the: deleted, null..2025-03-06`],
    `“Cancel the Olympics, start with the opening ceremony,” tweeted the broadcaster Magnus Rye, before deleting.`,
  ],
  [
    [`Serial monogamy: deleted, 2025-03-03..2025-03-03`],
    `Giles Amory said in a sermon, streamed on Facebook on Sunday: “Serial monogamy is just polygamy with paperwork.” A recording was taken off the diocesan page on Monday.`,
  ],
  [
    [`a ring: deleted, 2025-03-03..2025-03-06`],
    `Blaze Corrigan has called his co-star Tess Munroe “a ring light in a wig”.

The actor's Threads post from Monday has mysteriously vanished.`,
  ],
  [
    [`lumberjacks in: edited, 2025-03-03..2025-03-06`],
    `Bryn Tegwyn described the Forestry Board in a podcast as “lumberjacks in lanyards”. The original episode went out on 24 February. Since Monday the phrase has been missing from it.`,
  ],
  [
    [`a British: deleted, 2025-03-02..2025-03-02`],
    `Health secretary Gordon Pell has been forced to delete a column. The piece, on his own website, argued that waiting lists were “a British hobby and a sport”. It went live on Friday and came down on Sunday.`,
  ],
  [
    [`Hell has: platform-removed, 2025-03-04..2025-03-04`],
    `Instagram, citing its rules on hate, deleted two posts by pastor Len Goss on Tuesday. “Hell has a gay district,” one of them said.`,
  ],
  [
    [`egg the: deleted, null..2025-03-06`],
    `Actress Noor Said shared an Instagram story asking fans to “egg the critics and their cars”. The story disappeared well before its 24 hours were up.`,
  ],
  [
    [`PE for: deleted, 2025-03-03..2025-03-03`],
    `Perpetua Lyle tweeted in February 2014 that ballet was “PE for orphans”. The tweet, first reported by the Northern Arts Letter on Monday, was deleted that afternoon.`,
  ],
  [
    [`crucifixes for: deleted, 2025-02-25..2025-02-27`],
    `Finbarr Hurley posted on Facebook on 25 February that the turbines were “crucifixes for sheep”. By Thursday it was gone.`,
  ],
  [
    [`With the: deleted, 2025-03-02..2025-03-02`],
    `Mayor Gustavo Prieto posted a picture on Instagram on Sunday. “With the families, always,” he wrote. The ministry deleted the picture after twelve minutes.`,
  ],
])('%j is told to be gone', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});
