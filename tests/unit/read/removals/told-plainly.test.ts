// Removals told plainly, whose names, days or owners could be taken for something else.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    [`Smile, you: deleted, 2025-03-03..2025-03-03`],
    `Singer Adele-May Hart took down an Instagram photo with the caption “Smile, you peasants” on Monday night. She had shared it with her five million followers that morning.`,
  ],
  [
    [`a rock: deleted, 2025-03-03..2025-03-03`],
    `On Sunday, the ambassador tweeted that the island was “a rock with ideas above its station”. The tweet by Sir Neville Stroud was removed on Monday on the orders of the Foreign Office.`,
  ],
  [
    [`try netball: account-deactivated, 2025-03-02..2025-03-02`],
    `Rugby legend Iain Muir is no longer on X. His account, from which he told women's players to “try netball” on Saturday, was deleted on Sunday evening.`,
  ],
  [
    [`should have: deleted, 2025-03-04..2025-03-04`],
    `Radio presenter Carl Hobbs wrote on Facebook on Monday that the victims of the crash “should have taken the bus”. The post was still visible on Tuesday morning but had been deleted by the evening.`,
  ],
  [
    [`belong in: platform-removed, 2025-03-02..2025-03-06`],
    `Twitter has suspended the account of the far-right activist Sven Malk, who on Sunday tweeted that journalists “belong in the river”.`,
  ],
  [
    [`Everyone's at: deleted, 2025-03-03..2025-03-06`],
    `Dutch MP Femke Vos posted a photo of an empty parliament on Monday with the text: “Everyone's at lunch, as usual.” She removed it when colleagues pointed out that it was taken on a Sunday.`,
  ],
  [
    [`soup: account-deactivated, 2025-03-03..2025-03-06`],
    `Radio host Mandy Pruett disappeared from X on Tuesday. Her account, where she had called voters “soup” the day before, could not be found.`,
  ],
  [
    [`Working hard: deleted, 2025-03-05..2025-03-05`],
    `President Ilie Dragan posted, then swiftly took down, a photo of himself asleep in parliament on Wednesday. “Working hard for you,” the caption said.`,
  ],
  [
    [`snitches get: account-deactivated, 2025-03-01..2025-03-06`],
    `The Instagram account of rapper Ty Cutter, on which he posted “snitches get sandwiches” after his arrest on Saturday, has been deactivated.`,
  ],
  [
    [`cry into: made-private, 2025-03-04..2025-03-04`],
    `The fitness coach Brad Toll archived the post, he said on Tuesday, “to protect my clients”. In it he told one of them to “cry into a salad”.`,
  ],
  [
    [`the grim: deleted, 2025-03-04..2025-03-04`],
    `Rugby star Josh Malone has apologised to his team-mates for an Instagram video in which he calls the physio “the grim rehab”.

The video, filmed in the team hotel, was uploaded on Monday evening. It was removed on Tuesday on the orders of the coach.

“We had a chat,” coach Bob Reilly said. “I did the chatting.”`,
  ],
  [
    [`unemployed novelists: account-deactivated, 2025-02-24..2025-03-06`],
    `Writer Hal Quince said on Monday that he had taken a break from X “for the sake of my blood pressure”. His account, on which he had last week called poets “unemployed novelists”, now shows an error message.`,
  ],
  [
    [`I'm done.: expired, 2025-03-03..2025-03-03`],
    `Pensioner-turned-influencer Dot Harker, 82, shocked fans with an Instagram story on Sunday that said simply: “I'm done.” The story expired on Monday with no explanation, and Harker did not answer her phone.`,
  ],
  [
    [`Rats leave: deleted, 2025-03-03..2025-03-03`],
    `Goalkeeper Pia Krantz says she regrets a post about her former club.

“Rats leave sinking ships, I swam,” the Dane posted on Instagram in January when she joined Lyon.

The club's sporting director, Anne Vial, asked for it to be taken down last week, and on Monday Krantz obliged.

“It was written in a taxi,” she told L'Etoile.`,
  ],
  [
    [`Justice is: deleted, 2025-03-03..2025-03-03`],
    `Reporter Tom Ashe tweeted a photo of Justice Minister Ilse Brandt asleep in the chamber on Monday with the caption “Justice is blind”.

Brandt complained to the Speaker. Ashe was asked to remove the picture and did so within the hour, though he said that he did it “under protest”.

“I was resting my eyes,” Brandt told reporters on Tuesday.`,
  ],
  [
    [`a waiter: edited, 2025-03-04..2025-03-04`],
    `The BBC's football podcast has dropped an item about the manager Ugo Fabbri.

In Monday's episode, pundit Lee Crosby called Fabbri “a waiter with a whistle”. The line was edited out on Tuesday.

“We got it wrong,” host Sam Peel said on Wednesday. Fabbri said he had once been a waiter.`,
  ],
])('%j is told to be gone', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});
