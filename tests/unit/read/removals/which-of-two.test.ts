// Of two things that somebody posted, or somebody and somebody else, one has gone: which.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    `An apology in the same sentence`,
    [`She looks: deleted, 2025-03-02..2025-03-06`],
    `Presenter Nick Hale tweeted on Sunday: “She looks like a tired horse.”

He deleted the post and wrote: “That was thoughtless. I apologise unreservedly.”`,
  ],
  [
    `An apology after it, told first`,
    [`She looks: deleted, 2025-03-02..2025-03-06`],
    `Presenter Nick Hale has apologised for a now-deleted tweet about a duchess.

“I want to apologise unreservedly,” he tweeted on Monday.

In the original tweet, posted on Sunday, he wrote: “She looks like a tired horse.”`,
  ],
  [
    `Taken down, and regretted`,
    [`a cheat: deleted, 2025-03-02..2025-03-03`],
    `After deleting a tweet in which he called the referee “a cheat”, manager Lou Marks said on Monday: “I went too far.”

Marks posted the tweet after Sunday’s defeat.`,
  ],
  [
    `A second post that was deleted as well`,
    [`I can't: deleted, 2025-03-03..2025-03-03`, `Thank you: deleted, 2025-03-03..2025-03-06`],
    `Singer Ana Ruiz posted a video on Instagram on Monday, saying: “I can't do this any more.” She took the video down that evening.

In a second post, which was also deleted, she wrote: “Thank you for your messages.”`,
  ],
  [
    `A second post without words`,
    [`-: deleted, 2025-03-03..2025-03-03`],
    `Influencer Zoe Park shared a picture of her arm on Sunday and wrote: “I'm safe now.”

A second post, in which she named her former boyfriend, was deleted on Monday.`,
  ],
  [
    `Two tweets in two paragraphs`,
    [`The mayor: deleted, 2025-03-04..2025-03-04`],
    `Singer Ada Voss tweeted on Monday: “I hate the bridge so much.”

In another tweet, she wrote: “The mayor is a clown.”

The second tweet was deleted on Tuesday.`,
  ],
  [
    `The first of two`,
    [`The promoter: deleted, 2025-03-04..2025-03-04`],
    `Singer Mona Dell shared two posts about her tour on X on Tuesday.

The first, which was deleted within an hour, said: “The promoter lied to us.”

The second read: “We hope to see you next year.”`,
  ],
  [
    `All of several, each in its paragraph`,
    [`The vote: deleted, 2025-03-04..2025-03-05`, `We all: deleted, 2025-03-04..2025-03-05`],
    `Congressman Doug Hale posted two tweets on Tuesday night.

“The vote was stolen from us,” the first read.

The second said: “We all know who did it.”

By Wednesday, both had been deleted.`,
  ],
  [
    `The answer to a fan`,
    [`Get a: deleted, 2025-03-03..2025-03-06`],
    `Ellis Marsh, the carmaker’s boss, posted on X on Monday: “Unions are a scam.”

When a worker replied that he could not pay his rent, Marsh wrote: “Get a better job.” The reply has since been deleted.`,
  ],
  [
    `What others call it is no post of theirs`,
    [`A man: deleted, 2025-03-04..2025-03-04`],
    `Mayor Helen Strand came under fire on Tuesday for a Facebook post about her rival. “A man who can't run a shop wants to run our city,” Strand wrote.

Her rival, Peter Amoah, said the post was “beneath the office”.

The post was no longer visible on Tuesday evening.`,
  ],
  [
    `What came in its place`,
    [`She stole: deleted, 2025-03-03..2025-03-03`],
    `Actor Vince Kerr posted a long rant on Instagram on Sunday. “She stole from me for ten years,” he wrote.

The post was removed on Monday and replaced with a picture of his dog, captioned: “Peace.”`,
  ],
  [
    `On another platform`,
    [`I'm human,: deleted, 2025-03-03..2025-03-03`],
    `Vlogger Jo Marsh uploaded an apology on Sunday. “I'm human,” she said in the video.

On Monday, she deleted it and posted a statement on Instagram: “I should have known better.”`,
  ],
  [
    `All by a day`,
    [`Kano knows: deleted, 2025-03-03..2025-03-05`],
    `On Monday, Dex Monroe posted on Instagram: “Kano knows what he did.”

By Wednesday all of his posts had been deleted.`,
  ],
  [
    `The day of the next thing`,
    [`should be: deleted, 2025-03-03..2025-03-06`],
    `Streamer Bruno Hart told viewers of his Twitch stream on Monday that his landlord “should be hanged from a lamp”.

The stream was later deleted, and on Tuesday he tweeted: “I was venting.”`,
  ],
  [
    `The party’s video, and no words of his`,
    [`-: deleted, null..2025-03-06`],
    `Labour has deleted a video mocking minister James Coyle.

Coyle said on Wednesday: “I've had worse in the playground.”`,
  ],
])('%s', (_, removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});

test.each([
  [
    `A brand’s post`,
    `Singer Tessa Quorl wrote on X on Monday: “I would not cross that bridge.” The brand deleted a post featuring Quorl.`,
  ],
  [
    `All of her scenes`,
    `Singer Tessa Quorl wrote on X on Monday: “I would not cross that bridge.” All of her scenes have been removed.`,
  ],
  [
    `Plans`,
    `Pop star Jody Vale has hit delete on her tour plans. “I need to rest my voice,” the singer told fans on Instagram.`,
  ],
  [
    `An account that posed as her`,
    `X has deleted a fake account posing as singer Tessa Moran. “That was not me,” Moran told fans on Instagram on Monday.

The account was taken down after her lawyers complained.`,
  ],
  [
    `His own comment`,
    `Singer Tessa Quorl wrote on X on Monday: “I would not cross that bridge.” The fan later deleted his comment.`,
  ],
  [
    `Back again`,
    `Singer Mia Wells is back on Instagram, two days after she deleted her account. “I missed you,” she wrote on Wednesday.`,
  ],
  [
    `Deleted scenes`,
    `Deleted scenes from the film have been released. “I wish we'd kept them,” director Bea Koh tweeted on Monday.`,
  ],
  [
    `In a museum`,
    `A photo of singer Bex Rowe has been removed from a museum. “I never liked it,” Rowe wrote on Instagram on Monday.`,
  ],
  [
    `Wanted`,
    `Singer Tessa Quorl wrote on X on Monday: “I would not cross that bridge.” A judge ordered the tweet taken down.`,
  ],
])('%s: her words are not gone', (_, text) => {
  expect(removedIn(text)).toEqual([]);
});
