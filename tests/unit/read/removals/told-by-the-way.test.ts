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
    [`Serving looks: deleted, 2025-03-02..2025-03-02`],
    `Influencer couple Tim and Zara Holt have come under fire for a reel filmed at a war grave.

“Serving looks for those who served,” Zara wrote over footage of herself in a trench coat.

Posted on Sunday, the reel was up for most of the day. By Monday it wasn't, and comments on the pair's other posts had been switched off.

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
  [
    [`Follow the: platform-removed, 2025-02-13..2025-02-13`],
    `VALLETTA — Opposition MP Karmenu Vella said on Wednesday that he would not be resubmitting a video that YouTube removed last month.

The video, “Who Owns the Harbour?”, was published on 10 February. In it Mr Vella names four contractors and says: “Follow the cranes and you will find the cousins.”

YouTube took it down three days later after receiving what it described as a privacy complaint. The company has declined to say who made it.

“They can have their platform,” Mr Vella told a press conference. “I have a bicycle and a megaphone.”

The Prime Minister's office said it had made no complaint. “We enjoyed it,” a spokesman said.`,
  ],
  [
    [`If you: deleted, 2025-02-28..2025-03-02`],
    `Celebrity solicitor Gareth Pugh-Ellis wants you to know that he is sorry, that he has learned, and that the tweet is no longer there.

The tweet in question: “If you can't afford me, have you tried being innocent?” It landed on Friday, got ratioed by Saturday and by Sunday had been replaced by a link to a mental-health charity.

The Law Society says it has had “a number of complaints”.

Former client Donna Marsh, who paid him £14,000, remains a fan. “I was guilty, to be fair,” she said.`,
  ],
  [
    [`Some of: deleted, 2025-03-03..2025-03-03`, `At least: deleted, 2025-03-03..2025-03-03`],
    `Two members of the boyband Northbound have fallen out in public, in private, and then in public again.

It began on Sunday with an Instagram post by singer Callum Reid. “Some of us write the songs and some of us wear the jackets,” it read, over a photo of bandmate Josh Eddy in a jacket.

Eddy, 23, hit back in a comment: “At least mine fit.”

Reid's post came down on Monday, and Eddy's comment with it. But by then the fans had chosen sides, and T-shirts.

“The boys are brothers and brothers squabble,” a spokesperson for the band said.`,
  ],
  [
    [`Working from: deleted, 2025-03-04..2025-03-04`],
    `So farewell, then, “BeachGate”. Former junior minister Toby Lascelles has, at the fourth time of asking, removed the photograph of himself on a Greek beach from his Facebook page.

He posted it on 14 August with the words “Working from home”, which at the time was both government advice and untrue.

Opposition MPs had been calling for it to go ever since. Mr Lascelles refused three times. Then, on Tuesday, without a word, it was replaced by a picture of some bunting.

“We got him,” tweeted his shadow, Ruth Aldous. “In March.”`,
  ],
  [
    [`Folks, you: deleted, 2025-02-21..2025-02-21`],
    `The Senate ethics panel will examine a Facebook Live by Senator Malcolm Dray in which he read aloud from a constituent's divorce papers.

“Folks, you cannot make this up,” Dray says in the Feb. 20 broadcast, waving a folder.

His office deleted the video on Feb. 21, a day after the constituent, Pam Rooker, complained, but a copy surfaced last week on a Reddit forum.

“I just wanted help with my septic tank permit,” Rooker told WKLD.

Dray's attorney said he had believed the papers to be public.`,
  ],
  [
    [`the eyesight: deleted, 2025-03-02..2025-03-02`],
    `Nobody at Castle Rovers will say who pressed the button, but the manager's “Dear Referee” is no more.

Posted on the club's website at 6pm on Saturday under the name of Ally Sharp, the open letter said the official had “the eyesight of a potato”.

It had been read 90,000 times when it was pulled at noon on Sunday.

“I stand by the potato,” Sharp said on Monday.

The league is looking into it.`,
  ],
  [
    [`a car: deleted, 2025-03-04..2025-03-04`],
    `Elsewhere, the playwright Moira Sands has been busy on her blog. On Monday she called the National Theatre “a car park with matinees”; on Tuesday she thought better of it and the entry went. On Wednesday she was back with a longer one about the car park.

The National Theatre is said to be flattered.

Meanwhile the critic Piers Dent has joined Threads. “Hello, is this on?” he wrote. It was.`,
  ],
])('%j is told to be gone', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});
