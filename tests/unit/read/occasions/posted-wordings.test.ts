// Wordings by which papers tell that words were posted, each of a kind of its own.
import { expect, test } from '@jest/globals';
import { lastOf } from '../../../support/last-said.ts';

test.each([
  [
    'YouTube took the sermon down on Wednesday. “Throw your tablets away,” Ivo Brandt tells the congregation in the video.',
    'YouTube',
  ],
  [
    'TikTok has removed the clip under its policy. “Hold your breath,” diver Ivo Brandt had urged teenagers in it on Monday.',
    'TikTok',
  ],
  ['In a video posted to X, Ada Voss told supporters to stay calm. “Go home,” she said.', 'X'],
  ['Ada Voss announced her run in a video released on Truth Social. “I am back,” she says.', 'Truth Social'],
  ['Ada Voss, sitting in a parked van, spoke straight to her TikTok followers. “I am done,” she said.', 'TikTok'],
  ['Ada Voss filmed herself on the quay and put the result on X. “That is my goat,” she says.', 'X'],
  ['CCTV caught Ada Voss at the till. “I am the mayor,” she can be heard saying.', null],
])('video: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['video', platform]);
});

test.each([
  [
    'Uploading a picture of his late father to Instagram, Ivo Brandt kept it short. “You taught me,” he wrote beneath it.',
    'Instagram',
  ],
  [
    '“Not one decent coffee,” the tenor Ivo Brandt wrote under his Instagram photo of the harbour on Sunday.',
    'Instagram',
  ],
])('image: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['image', platform]);
});

test.each([
  ['It took Ivo Brandt nine tweets on Tuesday to explain himself. “I will not run,” said the last of them.', 'X'],
  ['A post on X has landed Councilman Ivo Brandt in front of the ethics board. “I have her address,” he wrote.', 'X'],
  ['“They can freeze our money,” its leader, Ivo Brandt, told supporters on Facebook on Tuesday.', 'Facebook'],
  ['“They can freeze our money,” Ivo Brandt told the committee on X on Tuesday.', 'X'],
  [
    'A long post by their councillor went up in a Facebook group for residents. “I was wrong,” Ada Voss told the group.',
    'Facebook',
  ],
  [
    'Director Ada Voss joined the film’s subreddit on Monday. “Yes, the dog lives,” she announced in a post that shot to the top of the page.',
    'Reddit',
  ],
  [
    'In a string of tweets, singer Ada Voss alleged that the head of Garden City Live, Ivo Brandt, had not paid. “You sold my face,” she wrote.',
    'X',
  ],
  ['Ada Voss closed her X account on Friday. “Nobody can read,” she had quipped there on Monday.', 'X'],
  ['Ivo Brandt turned to Facebook on Sunday. “They cannot add,” he told his supporters there.', 'Facebook'],
  [
    'Bishop Ivo Brandt has not removed his message from Facebook. “A landlord may fast,” the message, dated Monday, says.',
    'Facebook',
  ],
  [
    'Ada Voss shared the news with residents via the council’s Facebook page. “The bridge is safe,” she said.',
    'Facebook',
  ],
  ['Over on Bluesky, Ada Voss was less polite. “Learn to swim,” she told her critics.', 'Bluesky'],
  ['Ada Voss logged on to Threads late on Monday to defend herself. “Learn to swim,” she said.', 'Threads'],
  ['Ada Voss, 41, wrote on X on Monday: “It is shut.” She went on: “It has railings.”', 'X'],
  ['It was on X that Ada Voss chose to reply to the prime minister. “I kept the dog,” she said.', 'X'],
  ['Ada Voss reached for her phone and her 900,000 followers on X. “I kept the dog,” she told them.', 'X'],
  ['Within minutes Ada Voss had fired back on X. “I kept the dog,” the senator said.', 'X'],
  [
    'Parents who follow the school on Facebook found out on Monday. “We are closing,” head teacher Ada Voss told them.',
    'Facebook',
  ],
  ['The mayor poured out her heart to her Facebook friends. “I am done,” Ada Voss told them.', 'Facebook'],
  ['Writing on r/eels, Ada Voss was more candid. “They bite,” she said.', 'Reddit'],
  ['Ada Voss’s reaction, on Threads, was swift. “They bite,” she said.', 'Threads'],
])('text-post: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['text-post', platform]);
});

test.each([
  [
    'The comment, left under a newspaper’s Facebook story on Tuesday, had been deleted by Wednesday. “Let them pay,” wrote Ada Voss.',
    'Facebook',
  ],
  ['Replying to a tweet that called her sponge flat, Ada Voss said: “My manners have risen.”', 'X'],
])('comment: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['comment', platform]);
});

test.each([
  [
    '“Heaven has no visa office,” Ivo Brandt told thousands of worshippers following the service live on Facebook.',
    'Facebook',
  ],
])('livestream: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['livestream', platform]);
});

test.each([
  ['text-post', 'X', 'Ada Voss retweeted the clip. “My deputy,” she wrote above it.'],
  ['text-post', 'Facebook', 'Ada Voss updated her Facebook status on Monday. “I kept the dog,” it now says.'],
  ['text-post', 'Facebook', 'Ada Voss replied to her critics in a Facebook post. “I kept the dog,” she wrote.'],
  [
    'video',
    'YouTube',
    'Ada Voss’s latest YouTube upload runs to an hour. “I am out of commas,” she says at the start.',
  ],
  ['video', null, 'Doorbell camera footage has Ada Voss at the gate. “I live here,” she says.'],
  ['comment', 'TikTok', 'Ada Voss pinned a comment of her own to the TikTok video. “I kept the dog,” it reads.'],
  ['speech', null, 'Protesters had gathered on the quay, and Ada Voss took the megaphone. “Nobody signs,” she cried.'],
  ['speech', null, 'A resigning minister, Ada Voss, rose from the back benches. “I can count,” she said.'],
  ['broadcast', null, 'Ada Voss was grilled on Channel Six on Monday. “I kept the dog,” she insisted.'],
  ['interview', null, 'Ada Voss has written a book about her trial. “I kept the wig,” she says.'],
  ['written-statement', null, 'In her report the ombudsman, Ada Voss, was scathing. “They lost the file,” she wrote.'],
  ['written-statement', null, 'Dissenting, Justice Ada Voss called the law “a net for minnows”.'],
  ['message', null, 'Ada Voss’s parting email to her team was one line long. “I kept the dog,” it said.'],
])('one more of %s on %s: %s', (medium, platform, text) => {
  expect(lastOf(text)).toEqual([medium, platform]);
});
