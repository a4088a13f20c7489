// Wordings by which papers tell that words were said or sent, and channels that are told of and were none.
import { expect, test } from '@jest/globals';
import { lastOf } from '../../../support/last-said.ts';

test.each([
  [
    'Speaking onstage at NorthCon on Saturday, director Ivo Brandt said there would be a sequel. “We have one more in us,” he said.',
    null,
  ],
  ['Mayor Ada Voss drew applause when she mentioned the ferry. “It will sail,” she said.', null],
  ['“It will sail,” Mayor Ada Voss said to boos from the back of the room.', null],
  ['Mayor Ada Voss took the podium on Monday. “It will sail,” she said.', null],
  ['Speaking from the steps of the town hall, Mayor Ada Voss called for calm. “It will sail,” she said.', null],
  ['“I never saw the ledger,” the former treasurer, Ada Voss, said in evidence on Tuesday.', null],
  ['“I never saw the ledger,” Ada Voss said from the witness box.', null],
  ['Under cross-examination Ada Voss was less sure. “I may have seen the ledger,” she said.', null],
  ['“An hour is a long time,” digital minister Ada Voss told deputies on Tuesday.', null],
  ['“You can go home,” union leader Ada Voss told the pickets at the gate.', null],
  ['Ada Voss addressed a packed town meeting on Monday. “I will not sell the pier,” she said.', null],
  ['In a televised address on Monday, President Ada Voss declared an emergency. “We will dig,” she said.', null],
  [
    'Judge Ivo Brandt asked Ada Voss if she had anything to say before he passed sentence. “I kept the change,” the defendant told him.',
    null,
  ],
  ['Between songs, Ivo Brandt thanked the crowd. “She voted twice,” he said.', null],
  ['The chairwoman, Ada Voss, opened the annual meeting with a warning. “Learn to swim,” she said.', null],
  ['Pleading guilty at Harbour Crown Court, Ada Voss wept. “I kept the dog,” she said.', null],
  ['Sentencing him at Harbour Crown Court, Judge Ada Voss was stern. “You kept the dog,” she told him.', null],
  ['Ada Voss grabbed the microphone at the end of the show. “I kept the dog,” she shouted.', null],
  ['Ada Voss used her maiden speech to attack the bridge. “It has no railings,” she said.', null],
  ['Summing up for the prosecution, Ada Voss called the bridge “a trap with railings”.', null],
  ['Ada Voss’s acceptance speech lasted nine seconds. “I kept the dog,” she said.', null],
  ['Ivo Brandt spoke for nine minutes in the Commons. “It was only a joke,” he said.', null],
  ['Ivo Brandt accepted the prize on Monday night. “It was only a joke,” he said.', null],
  ['The crowd fell silent when Ivo Brandt came to the microphone. “It was only a joke,” he said.', null],
  ['Under questioning from senators, Ivo Brandt was curt. “It was only a joke,” he said.', null],
  ['Ivo Brandt, moving the motion, was curt. “It was only a joke,” he said.', null],
])('speech: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['speech', platform]);
});

test.each([
  ['“We did not have phones,” Senator Ada Voss told Senate reporters on Tuesday.', null],
  ['“We did not have phones,” Ada Voss told a crowd of reporters at the airport.', null],
  ['“The price will fall,” chief executive Ada Voss told analysts on a call on Tuesday.', null],
  ['“We asked and she said no,” acquisitions chief Ivo Brandt told Reel Ledger on Wednesday.', null],
  ['“We asked and she said no,” acquisitions chief Ivo Brandt told the Clip on Wednesday.', null],
  ['“It was a long climb,” Ivo Brandt said after winning the stage to Gap on Thursday.', null],
  ['On the wet stage to Gap, Ivo Brandt shook hands with his rival. “I gave him the stage,” he said.', null],
  ['The story was first reported by the Harbour Post. “I was never asked,” Ada Voss said when reached by phone.', null],
  ['Ada Voss was found asleep on a bench by a camera crew. “Wake me when it is over,” she told them.', null],
  ['Ada Voss heard the podcast on the train. “I laughed,” she says.', null],
  ['“I kept the dog,” Ivo Brandt told the Harbour Times.', null],
  ['“I kept the dog,” Ivo Brandt said in an interview with the Harbour Times on Monday.', null],
  ['“I kept the dog,” Ivo Brandt told reporters outside the court.', null],
  ['At a news conference on Monday, Ivo Brandt was blunt. “I kept the dog,” he said.', null],
  ['Reached by phone, Ivo Brandt was blunt. “I kept the dog,” he said.', null],
  ['“I kept the dog,” Ivo Brandt, 41, said as he queued for bread on Monday.', null],
  ['Over coffee at his home in Linz, Ivo Brandt is blunt. “I kept the dog,” he says.', null],
  ['Ivo Brandt was asked about it after the match. “I kept the dog,” he said.', null],
  ['“I kept the dog,” said Ivo Brandt, who was watching from the quay with his children.', null],
  ['Neighbours were less sure. “He kept the dog,” said Ida Voss, who lives next door.', null],
  ['“I kept the dog,” Ivo Brandt told this newspaper.', null],
  ['“I kept the dog,” Ivo Brandt told AFP on Monday.', null],
  ['“I kept the dog,” Ivo Brandt said by telephone from Linz.', null],
  ['In the mixed zone Ivo Brandt shrugged. “I kept the dog,” he said.', null],
  [
    'Mayor Ada Voss deleted the tweet on Monday.\n\n“I should have slept on it,” she told the Harbour Times on Tuesday.',
    null,
  ],
  [
    'Ada Voss posted on X on Monday that the bridge was “a trap with railings”.\n\nHer brother was not amused. “She has never crossed it,” Ivo Voss said on Tuesday.',
    null,
  ],
  [
    'In a podcast on Sunday, Ada Voss called the bridge “a trap with railings”.\n\nThe builder’s chairman, Ivo Brandt, disagreed. “It has stood for forty years,” he told the Harbour Times.',
    null,
  ],
  [
    '“It will sail,” Ada Voss told the council on Monday.\n\nOutside, Ivo Brandt, who runs the quay café, was doubtful. “It never has,” he said.',
    null,
  ],
  [
    'Ada Voss went live on TikTok on Monday to announce it.\n\nHer manager, Ivo Brandt, confirmed the news. “She is resting,” he said.',
    null,
  ],
  [
    'Ada Voss announced it in a video on Instagram.\n\n“I found out like everybody else,” her co-star Ivo Brandt said on Tuesday.',
    null,
  ],
  ['Asked about the post on Tuesday, Ada Voss was unrepentant. “It has railings,” she said.', null],
  ['Asked whether she would delete the video, Ada Voss said: “It has railings.”', null],
  ['Ada Voss said she did not regret the tweet. “It has railings,” she said.', null],
  ['Ada Voss, who deleted her X account last year, said she was glad of the quiet. “It has railings,” she said.', null],
  ['Ivo Brandt, who filmed the video, said he had been passing by chance. “It had railings,” he said.', null],
  ['Ivo Brandt, who was in the audience, said he had been shocked. “It had railings,” he said.', null],
  [
    'Residents said they had seen the post on Facebook. “It had railings,” said Ivo Brandt, who lives by the bridge.',
    null,
  ],
  ['Ivo Brandt, a member of the council, learned of it from a tweet. “I nearly fell off my chair,” he said.', null],
  ['Ada Voss had no regrets when she met the press on Monday. “I kept the dog,” she said.', null],
  ['Ada Voss, caught on her doorstep by reporters, would not be drawn. “I kept the dog,” she said.', null],
  ['Ada Voss spoke to our correspondent on the quay. “I kept the dog,” she said.', null],
  ['Ada Voss, in an interview published on Monday, was blunt. “I kept the dog,” she said.', null],
  ['In a rare interview, with Harbour magazine, Ada Voss was blunt. “I kept the dog,” she said.', null],
  ['The coach was philosophical after the defeat. “We kept the ball,” Ada Voss said.', null],
  ['Passers-by were puzzled. “It is only a goat,” said Ada Voss, a baker.', null],
  ['Firefighter Ada Voss was first on the scene. “It was only a goat,” she said.', null],
  ['Ada Voss has deleted the tweet. “I was tired,” she said on Tuesday.', null],
  ['Ada Voss refused to delete the post. “I stand by it,” she said on Tuesday.', null],
  ['Ada Voss said she had nothing to do with the account. “I do not tweet,” she said.', null],
  ['The captain, Ivo Brandt, had seen the tweet. “It hurt,” he said.', null],
  ['The captain, Ivo Brandt, shrugged off the video. “It is only a goat,” he said.', null],
  ['Ivo Brandt has 40,000 followers on X. “I do not know why,” he said.', null],
  ['Ivo Brandt was mocked on X after the match. “It hurt,” he said.', null],
  ['Ivo Brandt joined TikTok last year. “My daughter made me,” he said.', null],
  ['Ivo Brandt met his wife on Facebook. “She liked my goat,” he said.', null],
  ['Ivo Brandt runs a Facebook page for lost goats. “We find most of them,” he said.', null],
  ['Ivo Brandt read about it on X. “Nobody rang me,” he said.', null],
  ['Ivo Brandt has a radio show on Sundays. “It pays for the goat,” he said.', null],
  ['Ivo Brandt won the debate on Tuesday. “I have never been so tired,” he said.', null],
  ['Ivo Brandt lost his seat on the council. “I will miss the biscuits,” he said.', null],
  ['Ivo Brandt left the stage in tears. “It was the onions,” he said.', null],
  ['Ivo Brandt’s band plays its last concert on Monday. “We are too old,” he said.', null],
  ['Ivo Brandt, who chairs the committee, said it would meet again. “There is time,” he said.', null],
  ['Ivo Brandt, a judge on the show Bake Off, has written a book. “It took a year,” he said.', null],
  ['Ivo Brandt, who took the picture, did not expect such a fuss. “It is only a goat,” he said.', null],
  ['The picture shows Ivo Brandt with a goat. “She was called Ada,” he said.', null],
  ['Ivo Brandt was livestreaming the race when the goat ran out. “I thought it was a dog,” he said afterwards.', null],
  ['Staff at the zoo were in tears. “She was only a goat,” keeper Ivo Brandt said.', null],
  [
    'Ivo Brandt, the lawyer who defended the column in court, was relieved. “It was only a joke,” he told reporters.',
    null,
  ],
])('interview: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['interview', platform]);
});

test.each([
  ['“It fell in the sea,” Ada Voss said in the Sport Live studio.', null],
  ['“It fell in the sea,” the pundit Ada Voss said in the studio on Wednesday.', null],
  [
    'Appearing on Sunday with Harriet Vale on Channel One, the home secretary, Ada Voss, said: “I will take no lessons from him.”',
    null,
  ],
  ['Appearing alongside her brother on Good Day Harbour, Ada Voss denied it. “It never sank,” she said.', null],
  ['“A mayor does not sleep,” Ada Voss said on her radio program on Monday.', null],
  ['“A mayor does not sleep,” Ada Voss told the morning show Rise.', null],
  ['Commentating for Savanna Sport, Ada Voss lost her voice. “Get up,” she said.', null],
  ['Ivo Brandt was asked about it on Good Morning Harbour on Monday. “I kept the dog,” he said.', null],
  ['Interviewed on Channel Six on Monday, Ada Voss was asked about the bridge. “It has railings,” she said.', null],
  ['The weather forecaster, Ada Voss, signed off for the last time on Channel Six. “Take a coat,” she said.', null],
  ['Channel Six has cut the remark from its website. “He is a fraud,” Ada Voss had said on Monday’s programme.', null],
])('broadcast: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['broadcast', platform]);
});

test.each([
  [
    'Ada Voss was the guest on Friday’s episode of the podcast Burnt Toast. In the interview, she said the band had been “sent home with sandwiches”.',
    null,
  ],
])('podcast: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['podcast', platform]);
});

test.each([
  [
    'According to an email that Ada Voss, who started the firm in 2015, sent to staff on Tuesday, the office will close. “I got this wrong,” the founder wrote.',
    null,
  ],
  [
    'In a letter dated Wednesday, minister Ivo Brandt gave her 48 hours to take it down. “You will remove the recording,” he wrote.',
    null,
  ],
  ['The memo from Ada Voss followed a request from the regulator. “Nothing may be deleted,” Voss wrote.', null],
  ['Ada Voss texted her sister that night. “I lit it,” the message read.', null],
  ['Ada Voss sent an email to staff on Monday. In it she called the bridge “a trap with railings”.', null],
  ['An email from Ada Voss to her staff, seen by the Harbour Times, is blunt. “Learn to swim,” it says.', null],
  ['In a note pushed under his door, Ada Voss apologised. “I kept the dog,” she wrote.', null],
])('message: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['message', platform]);
});

test.each([
  ['I asked the firm about it. “We support our customers,” Volta spokesperson Ada Voss wrote back.', null],
  ['I emailed the network. “We do not comment on episodes,” replied Ada Voss, its head of content.', null],
  ['Ivo Brandt wrote a review in which he compared the dish to “a wet glove posted through a letterbox”.', null],
  [
    'The archdiocese issued a revised statement on Wednesday. “The families have had their cheque,” Archbishop Ivo Brandt had said in the text given out on Tuesday.',
    null,
  ],
  ['In an opinion piece for the Harbour Times, Ivo Brandt defended the bridge. “It has railings,” he argued.', null],
  ['“It has railings,” Judge Ivo Brandt wrote in a 40-page ruling on Monday.', null],
  ['Asked for comment, the firm’s chairman, Ada Voss, wrote: “It has railings.”', null],
  [
    'The governor, Ada Voss, explained herself in a written answer to the assembly. “We kept the dog,” she wrote.',
    null,
  ],
  ['In an affidavit filed on Monday, Ada Voss denied it. “I kept no dog,” she said.', null],
])('written-statement: %s', (text, platform) => {
  expect(lastOf(text)).toEqual(['written-statement', platform]);
});

test.each([
  [
    'speech',
    'Standing on a chair in the canteen, union leader Ada Voss raised her voice. “Nobody signs,” she told the night shift.',
  ],
  ['speech', 'Delegates in Linz rose to their feet as Ada Voss finished. “We will not kneel,” the leader had said.'],
  ['speech', 'Ada Voss’s wedding toast was short. “He came back for his coat,” she said.'],
  [
    'speech',
    'The mayor’s state-of-the-city address ran to an hour. “The pipes are older than the republic,” Ada Voss said.',
  ],
  [
    'speech',
    'Inducted into the Harbour Hall of Fame on Saturday, guitarist Ada Voss was brief. “I only know four chords,” she said.',
  ],
  ['speech', 'A hush fell over Court Three when Ada Voss was asked about the knife. “I cut bread with it,” she said.'],
  ['speech', 'Handing down a six-year term, Judge Ada Voss did not spare him. “You robbed the dead,” she said.'],
  [
    'speech',
    'Senator Ada Voss held the floor for eleven hours. “I have read you the phone book,” she said at the end.',
  ],
  ['speech', 'Cross-examined by Ivo Brandt on Monday, Ada Voss stood firm. “I was asleep,” she said.'],
  ['speech', 'Giving the vote of thanks, Ada Voss could not resist. “The soup was cold,” she said.'],
  [
    'speech',
    'Before a sell-out house at the Harbour Theatre, comedian Ada Voss dropped the mask. “I was never funny,” she said.',
  ],
  ['speech', 'Ada Voss introduced the last song herself. “This one is for the goat,” she said.'],
  ['speech', 'The general addressed his troops for the last time. “Go home and sleep,” Ivo Brandt said.'],
  ['speech', 'The inquiry heard from Ada Voss on Tuesday. “I locked the door,” she said.'],
  ['speech', 'Ada Voss is the fourth witness to appear before the inquiry. “I locked the door,” she said on Tuesday.'],
  ['speech', 'At his mother’s graveside, Ivo Brandt said a few words. “She won every argument,” he said.'],
  ['broadcast', 'Half-time analyst Ada Voss was scathing on Channel Nine. “They defend like furniture,” she said.'],
  ['broadcast', 'Ada Voss went on the radio on Tuesday to deny it. “I was asleep,” she said.'],
  ['broadcast', 'The finale of Bake Island ended in tears. “It was only flour,” winner Ada Voss sobbed.'],
  [
    'broadcast',
    'In Tuesday’s leaders’ debate on Channel Six, Ada Voss went for the jugular. “You counted your fingers,” she told him.',
  ],
  [
    'written-statement',
    'The union put its case in a leaflet. “Nobody signs,” general secretary Ada Voss writes in it.',
  ],
  [
    'written-statement',
    'The museum’s director, Ada Voss, confirmed the loss in a written reply to this paper. “It was a small Vermeer,” she said.',
  ],
  ['written-statement', '“Nobody has drowned yet,” Ada Voss wrote in Tuesday’s Herald.'],
  [
    'message',
    'In a letter home from the front in 1916, Private Ivo Brandt made light of it. “The mud is friendly,” he wrote.',
  ],
  ['message', 'Ada Voss left the news on her mother’s answering machine. “I got the part,” she said.'],
  ['message', 'In an all-staff email, chief executive Ada Voss announced the cuts. “I got this wrong,” she wrote.'],
  ['message', 'Staff learned from an email. “I got this wrong,” chief executive Ada Voss told them.'],
  ['message', 'In a postcard to her aunt, Ada Voss described the view. “There is a goat,” she wrote.'],
])('… told by the way, %s: %s', (medium, text) => {
  expect(lastOf(text)).toEqual([medium, null]);
});

test.each([
  'Ada Voss sat on a bench by the quay. “I kept the dog,” she said.',
  'Ada Voss changed her email address. “I kept the dog,” she said.',
  'Ada Voss heard the song on the radio. “I kept the dog,” she said.',
  'Ada Voss has lived in a full house of cats since May. “I kept the dog,” she said.',
  'The ferry will appear before the weekend. “I kept the dog,” Ada Voss said.',
  'Ada Voss addressed the cost of the ferry. “I kept the dog,” she said.',
])('… and what only looks like it is none: %s', text => {
  expect(lastOf(text)).toEqual(['interview', null]);
});
