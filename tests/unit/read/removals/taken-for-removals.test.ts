// What sounds like a removal beside words that have not gone, and removals that are told in few words.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    `What went with a post`,
    `Mara Voss shared a photo on Facebook on Monday. Hal Orme, whose dog is in the photo that went with the post, said he had been “hounded twice over”.`,
  ],
  [
    `A rumour`,
    `Mara Voss put a picture of her feet on Instagram on Monday. “Ten out of ten,” she captioned it. A troll claimed last night that she had quietly pulled the photo.`,
  ],
  [
    `Another rumour`,
    `“Ten out of ten,” Mara Voss captioned a picture on Instagram on Monday. Gossips alleged that the singer had since deleted the picture.`,
  ],
  [
    `Put to a witness`,
    `Counsel for the inquiry, Hal Orme, put it to her that nine weeks of messages from the winter could not be found. “That is a long silence,” he said.`,
  ],
  [
    `Put to a witness, and turned`,
    `It was put to Mara Voss that her tweets had been deleted on legal advice. “I have never owned a telephone,” she told the court on Monday.`,
  ],
  [
    `Goods in shops`,
    `The house said in a statement on Monday that the remark was “not how we talk”. Its spring line has been pulled from the windows of two boutiques.`,
  ],
  [
    `A picket line`,
    `The union said in a statement on Monday that it was “tired of waiting”. The picket line was removed from the gate on Tuesday.`,
  ],
  [
    `Told to reporters`,
    `Hal Orme told a news channel on Monday evening: “A boy in my office holds the telephone.” The message could no longer be found on Tuesday.`,
  ],
])('%s: nothing is gone', (_, text) => {
  expect(removedIn(text)).toEqual([]);
});

test.each([
  [
    `tastes of: edited, 2025-03-03..2025-03-04`,
    `On Monday Senator Hal Orme wrote on Facebook that a pie “tastes of victory when they pay”. By Tuesday the post said only that he had eaten.`,
  ],
  [
    `Never, not: edited, 2025-03-03..2025-03-04`,
    `“Never, not for any money,” Mara Voss posted on X on Monday. By Tuesday morning the same post said: “Never, not for that money.”`,
  ],
  [
    `Their goalkeeper: edited, 2025-03-03..2025-03-04`,
    `“Their goalkeeper eats glass,” Mara Voss posted on X on Monday. And by Tuesday the sentence read, “Their goalkeeper is tall.”`,
  ],
  [
    `Their cellist: edited, 2025-03-03..2025-03-04`,
    `“Their cellist plays in mittens,” Mara Voss posted on X on Monday. By Tuesday the message spoke only of a long evening.`,
  ],
  [
    `Never again,: account-deactivated, 2025-03-03..2025-03-06`,
    `“Never again,” the jockey Hal Orme told his followers on X on Monday. Later @halorme no longer existed.`,
  ],
  [
    `Four hundred: deleted, 2025-03-03..2025-03-06`,
    `On Facebook on Monday Hal Orme accused the mayor of binning his leaflets. “Four hundred in a hedge,” he wrote.

Mara Voss spoke to us at the count. “I was watching the boxes,” she told reporters.

An update on that Hal Orme post. It’s gone.`,
  ],
  [
    `It is: deleted, 2025-03-04..2025-03-04`,
    `“It is late,” Mara Voss tweeted on Monday; she deleted that the next day.`,
  ],
  [
    `Babe where: deleted, 2025-03-03..2025-03-04`,
    `On Monday Mara Voss commented under a picture: “Babe where is it?” By Tuesday that had been deleted too.`,
  ],
])('%s', (removed, text) => {
  expect(removedIn(text)).toEqual([removed]);
});

test('a headline may call by the first name', () => {
  const text = `Mara Voss took aim at Hal Orme on Monday. In a TikTok she said: “You ironed nothing.”

Hal Orme answered on Instagram on Tuesday. “Some shirts crease,” he wrote.`;
  expect(removedIn(text, 'Mara DELETES rant at ex')).toEqual(['You ironed: deleted, 2025-03-03..2025-03-06']);
  expect(removedIn(text, 'Singer DELETES rant at ex')).toEqual([]);
});

test('a reply is found by the word that it was told in', () => {
  expect(
    removedIn(`The row began on Monday when Hal Orme, replying on X to a resident, wrote: “Kindly swim.”

Mara Voss called him a toad. “He counted votes first,” she told reporters.

Some 212 villages were cut off. The army has sent boats. Nine people have died. The rain is to last. Schools are closed.

The reply could no longer be found by Tuesday.`),
  ).toEqual(['Kindly swim.: deleted, 2025-03-03..2025-03-04']);
});

test.each([
  `Mara Voss wrote on X on Monday: “The harbour is ours.” A spokesman for the board said on Tuesday that no posts of hers had been deleted.`,
  `Mara Voss wrote on X on Monday: “The harbour is ours.” An archive kept by a research group holds no such message from Hal Orme.`,
  `Ten minutes of footage cut from the first season of the crime drama will be in the box set. “Mud is cheap,” Mara Voss said on Monday in a video.`,
])('nothing has gone: %s', text => {
  expect(removedIn(text)).toEqual([]);
});
