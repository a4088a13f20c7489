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
  [
    [`Serving looks: deleted, null..2025-03-03`],
    `Influencer couple Tim and Zara Holt have come under fire for a reel filmed at a war grave.

“Serving looks for those who served,” Zara wrote over footage of herself in a trench coat.

The reel was up for most of Sunday. By Monday it wasn't, and comments on the pair's other posts had been switched off.

The War Graves Trust called it “thoughtless”.`,
  ],
  [
    [`well-dressed furniture: unpublished, 2025-03-04..2025-03-06`],
    `Conductor Maxim Feld said on Tuesday that he had asked Radio Classic to delete an interview in which he called the audience in Basel “well-dressed furniture”.

The station complied on Wednesday. The audio was removed from its app, and a transcript from its site.

“I adore furniture,” Feld said.`,
  ],
  [
    [`contractors who: edited, 2025-03-03..2025-03-03`],
    `Kerala minister K. P. Sreedharan on Monday edited a Facebook post on the bridge collapse, dropping a reference to “contractors who build with biscuits”.

The post, which originally appeared on Sunday night, now speaks of “certain lapses”.

The opposition has released a screenshot of the first version.`,
  ],
  [
    [`Herod would: restored, 2025-03-03..2025-03-06`],
    `Facebook has apologised to the parish priest of Knockmore for taking down his Christmas message.

Fr Declan Moyle had written on the parish page in December: “Herod would have loved a smartphone.”

A spokeswoman said the post had been flagged in error as inciting violence and was reinstated on Monday.`,
  ],
  [
    [`the part: deleted, 2025-02-01..2025-03-06`],
    `Actor Fenella Croft unfollowed her director, then scrubbed from Instagram every trace of the film, including a February post that called it “the part of my life”.`,
  ],
  [
    [`Polls close: platform-removed, null..2025-03-06`],
    `X labelled, and later removed, a post from Governor Trey Coombs that read: “Polls close when I say so.”`,
  ],
  [
    [`go and: unpublished, 2025-02-28..2025-03-06`],
    `TalkBox Radio has cancelled its late show and removed from its website every episode presented by Guy Lomax, who on Friday told a caller to “go and marry the sea”.`,
  ],
  [
    [`This town: deleted, null..2025-03-06`],
    `“This town is a waiting room for the next one,” wrote headteacher Sue Platt in a WhatsApp status that she deleted when parents noticed.`,
  ],
  [
    [`Think of: deleted, 2025-02-28..2025-03-06`],
    `Cruise line boss Peder Vik, whose Friday tweet about seasick pensioners (“Think of it as interval training”) has been taken down, will not attend Thursday's AGM.`,
  ],
  [
    [`set dressing: made-private, 2025-03-01..2025-03-01`],
    `On Friday Lady Hesketh called the villagers “set dressing” on her blog; on Saturday the blog was password-protected.`,
  ],
  [
    [`wet rats: deleted, 2025-03-03..2025-03-03`],
    `Gone but not forgiven: environment secretary Ida Rowe's tweet about otters, “wet rats with agents”, deleted on Monday, was on every placard by Tuesday.`,
  ],
])('%j is told to be gone', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});
