// One removal each, as different desks would tell it: which words are gone, how and when.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    [`wardrobes with: deleted, 2025-03-04..2025-03-04`],
    `Minister bins tweet`,
    `A junior health minister has deleted a tweet in which he likened striking porters to “wardrobes with opinions”.

Greville Tarn posted the remark on X on Tuesday evening. It had gone within the hour.

“It was a joke and a poor one,” Mr Tarn told the BBC on Wednesday.`,
  ],
  [
    [`These uncles: deleted, 2025-03-03..2025-03-04`],
    `Actor deletes post after flak`,
    `Actor Ruhaan Mistry on Monday took to X to slam the film board, only to delete the post hours later following backlash.

“These uncles would ban the moon,” the actor had written.

He later issued a clarification. “I have the highest respect for the board,” he said in a statement on Tuesday.`,
  ],
  [
    [`a visitor: deleted, 2025-03-02..2025-03-03`],
    `Reps member pulls down post`,
    `A member of the House of Representatives, Hon. Sikiru Adewoyin, has pulled down a Facebook post where he described the governor as “a visitor with a convoy”.

The post, which went up on Sunday, was no longer on his page as of Monday night when our correspondent checked.

Reacting, the lawmaker said, “I was misquoted by my own handle.”`,
  ],
  [
    [`You lot: deleted, 2025-03-05..2025-03-05`],
    `GONE in 60 seconds! Star axes rant`,
    `FUMING Kelsie Blount nuked her Instagram rant yesterday – but not before fans had grabbed it.

“You lot wouldn't know talent if it bit you,” the Bay Nights star raged on her grid on Tuesday night.

By breakfast it had vanished.`,
  ],
  [
    [`a rolling: deleted, 2025-03-05..2025-03-05`],
    `Senator removes video`,
    `AUSTIN (XP) — State Sen. Dolores Quintanar removed a video from her TikTok account Wednesday after veterans' groups complained.

In the video, posted Monday, Quintanar said the parade was “a rolling nap.”

A spokesperson for Quintanar did not respond to a request for comment.`,
  ],
  [
    [`Half the: unpublished, 2025-03-05..2025-03-05`],
    `Label scrubs clip`,
    `Independent label Harrow Street has withdrawn a podcast episode featuring producer Dane Okello after a complaint from a rival.

The episode, released on Monday, was taken off all platforms on Wednesday afternoon.

In it, Okello said: “Half the chart is my bins, emptied.”`,
  ],
  [
    [`If you: made-private, 2025-03-01..2025-03-03`],
    `Councillor locks account`,
    `A Thornley councillor has set her Facebook page to private after a row over bins.

Cllr Maud Entwhistle wrote on the page on Saturday: “If you can't sort cardboard you can't vote.”

By Monday morning only friends could see it.`,
  ],
  [
    [`Some of: edited, 2025-03-03..2025-03-03`],
    `Keeper edits caption`,
    `Goalkeeper Iker Lasalle has changed the caption on an Instagram photo after supporters took offence.

The original, posted after Sunday's defeat, read: “Some of us turned up.”

On Monday it was amended to: “We go again.”`,
  ],
  [
    [`shake the: platform-removed, 2025-03-04..2025-03-04`],
    `TikTok removes clip`,
    `TikTok has taken down a clip in which Rep. Harlan Boothe urged viewers to “shake the mailbox until it votes”.

The clip went up on Sunday and was removed on Tuesday for violating the company's election policy, a spokesperson said.

“They are scared of mailboxes,” Boothe wrote on X on Wednesday.`,
  ],
  [
    [`a tent: account-deactivated, 2025-02-28..2025-03-02`],
    `She deactivated`,
    `Oona Brightwell wrote on Threads last Friday that the festival was “a tent with a bank account”. By Sunday the account itself had disappeared.

Her publicist would not be drawn.`,
  ],
  [
    [`Table nine,: expired, 2025-03-04..2025-03-04`],
    `Story lapses`,
    `In an Instagram story on Monday the chef Bao Delacroix-Nguyen wrote: “Table nine, I saw what you did to the spoon.” The story has since expired.`,
  ],
  [
    [`My landlord: restored, 2025-03-03..2025-03-03`],
    `YouTube restores`,
    `YouTube removed a video by the comedian Fenella Garside on Monday, only to restore it a day later after an appeal.

In the video, uploaded on Sunday, she says: “My landlord is a spider with a lease.”`,
  ],
  [
    [`a holiday: deleted, 2025-03-03..2025-03-05`],
    `No longer visible`,
    `Governor Tilda Oyelaran wrote on Facebook on Monday that the strike was “a holiday with placards”. As of Wednesday evening the post was no longer visible.

Her office did not say when it had been removed.`,
  ],
  [
    [`salaried fog: deleted, 2025-03-04..2025-03-04`],
    `Deleted tweet costs coach`,
    `A tweet by assistant coach Lorne Beckwith calling referees “salaried fog” was deleted on Tuesday, less than a day after it was posted.`,
  ],
  [
    [`Buy the: deleted, 2025-03-03..2025-03-03`],
    `Deleted within minutes`,
    `“Buy the dip, you cowards,” the chief executive Odile Marchetti wrote on X at 9am on Monday. Within minutes the message had been scrubbed.`,
  ],
  [
    [`They chose: deleted, 2025-03-05..2025-03-05`],
    `Walks it back`,
    `Radio host Len Carruthers walked back a post about the flood victims on Wednesday, taking it down and apologising on air.

“They chose the river,” he had written on Facebook on Tuesday night.`,
  ],
  [
    [`Women can't: deleted, 2025-03-04..2025-03-04`],
    `Old tweets`,
    `The party has dropped a candidate over tweets from 2014 that came to light on Monday.

“Women can't park and shouldn't vote,” Clyde Ransome wrote in one. The tweets were deleted on Tuesday.`,
  ],
  [
    [`Full of: deleted, 2025-03-02..2025-03-03`],
    `Next morning`,
    `Late on Sunday, Jonty Aldercott posted a picture of the cup on Instagram with the caption “Full of someone else's tears”. The next morning the picture was no longer there.`,
  ],
  [
    [`a hat: deleted, 2025-03-04..2025-03-04`],
    `The deletion`,
    `Her deletion on Tuesday of a post calling the mayor “a hat with a budget” has not ended Councillor Wren Abara's troubles.

The post appeared on Facebook on Monday.`,
  ],
  [
    [`a museum: deleted, 2025-03-02..2025-03-06`],
    `In a since-deleted`,
    `In a since-deleted Instagram post on Sunday, the singer Lio called her former label “a museum of my unpaid invoices”.`,
  ],
  [
    [`Clowns with: deleted, 2025-03-03..2025-03-06`],
    `Striker deletes ‘clowns’ tweet`,
    `Striker Emeka Van Doorn has been fined by his club for a tweet about its board.

“Clowns with a car park,” he wrote on Monday after being left out of the squad.

The club said the matter was closed.`,
  ],
  [
    [`like a: made-private, 2025-03-02..2025-03-02`],
    `VOD gone`,
    `Twitch streamer Pixelmoth, real name Hana Brandvold, told viewers on Saturday night that her sponsor's drink tasted “like a battery's diary”.

The recording of the stream was made private on Sunday.`,
  ],
  [
    [`proud member: edited, 2025-03-04..2025-03-04`],
    `Bio edit`,
    `On Tuesday the deputy leader Corin Thackeray removed the words “proud member of the team” from his X bio.`,
  ],
  [
    [`Some of: deleted, 2025-03-02..2025-03-06`],
    null,
    `RIDGEFIELD — School board chair Patty Lindholm apologized Wednesday for a Facebook comment she has since removed.

“Some of these kids are raised by the TV,” Lindholm wrote Sunday under a post by the district.`,
  ],
  [
    [`Lycra is: deleted, 2025-03-03..2025-03-04`],
    null,
    `Sydney councillor Bruce Tamati has yanked an Instagram reel mocking cyclists after copping a spray online.

The clip, uploaded on Monday, shows him pedalling in a nappy. “Lycra is not a personality,” he says.

It was gone by Tuesday arvo.`,
  ],
  [
    [`sleeping on: deleted, 2025-03-04..2025-03-04`],
    null,
    `Machakos MP Wycliffe Mutiso on Tuesday pulled down a tweet accusing the judges of “sleeping on salary”.

He had posted it on Monday night.`,
  ],
  [
    [`a hostage: unpublished, 2025-03-03..2025-03-05`],
    null,
    `Streaming service Nebulon has pulled an interview with showrunner Iris Fontana from its YouTube channel, the company confirmed Wednesday.

In the interview, which was published Monday, Fontana called the writers' room “a hostage situation with snacks”.`,
  ],
  [
    [`Charts are: made-private, 2025-03-03..2025-03-03`],
    null,
    `Pop star Yuna Caraway locked her X account on Monday evening, hours after tweeting: “Charts are just horoscopes for men.”`,
  ],
  [
    [`Arm the: platform-removed, 2025-03-04..2025-03-04`],
    null,
    `X suspended the account of radio host Clint Marrow on Tuesday, a day after he posted: “Arm the librarians.”`,
  ],
  [
    [`Never lend: expired, 2025-03-05..2025-03-05`],
    null,
    `“Never lend a drummer your van,” the guitarist Pim Oosterhuis wrote in an Instagram story on Tuesday, which vanished after 24 hours.`,
  ],
  [
    [`Farmers should: deleted, 2025-03-03..2025-03-06`],
    null,
    `In a post on X that has since been deleted, MP Rhona Castle wrote on Monday: “Farmers should try Tuesdays.”`,
  ],
  [
    [`Islands are: deleted, 2025-03-02..2025-03-06`],
    null,
    `Screenshots of a deleted tweet by Anders Voll, the ferry minister, have been shared thousands of times. “Islands are a choice,” he wrote on Sunday.`,
  ],
  [
    [`a ploughed: deleted, 2025-03-05..2025-03-05`],
    null,
    `The Instagram post, in which the footballer Marco Idowu called the pitch “a ploughed insult”, was removed by his management on Wednesday. It had been up since Sunday.`,
  ],
])('%j', (expected, title, text) => {
  expect(removedIn(text, title)).toEqual(expected);
});
