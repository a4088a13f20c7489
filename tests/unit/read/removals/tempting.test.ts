// Articles that speak of removing something, and tell of no statement that is gone.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    `Refuses to delete`,
    `Mayor Tessa Lorne has refused to delete a post calling critics “moths”. “It stays,” she said on Tuesday.`,
  ],
  [
    `Deleted scene`,
    `The director Pavel Orme said on Monday a scene had been deleted from the film. “It was too long by a marriage,” he said.`,
  ],
  [
    `Statue down`,
    `The statue was taken down on Tuesday. “Good riddance to bad bronze,” wrote the sculptor Ada Merrow on X.`,
  ],
  [
    `Tariff removed`,
    `The tariff was removed on Monday, the trade minister Jorge Calloway said on X. “The wall is down,” he wrote.`,
  ],
  [
    `Removed from post`,
    `Yusuf Langtry was removed from his post as head of the board on Tuesday. “I leave with my mug,” he wrote on LinkedIn.`,
  ],
  [
    `Calls to take down`,
    `There were calls for the singer Marnie Vale to take down a video in which she says “sleep is for sponsors”. It was still up on Wednesday.`,
  ],
  [
    `Denies`,
    `The senator denied on Tuesday that his office had removed a post. “Scroll and you shall find,” Sen. Abel Roark wrote on X.`,
  ],
  [
    `Policy`,
    `“We remove posts that break our rules,” said Meta's Inge Halloran on Monday. Under the policy posts are deleted after three complaints.`,
  ],
  [
    `Fans demand`,
    `Fans begged her to delete the app. “I deleted it from my phone and slept,” the singer Marnie Vale told a podcast on Monday.`,
  ],
  [
    `Pulled out`,
    `The band pulled out of the festival on Monday after a video by its singer, Dex Moran. “We don't play for wasps,” he says in the video.`,
  ],
  [
    `Price cut`,
    `The retailer cut the price on Monday and removed the advert from its windows. “Nobody wants a purple fridge,” chief executive Nils Oday said in an interview.`,
  ],
  [
    `Would delete`,
    `Asked if he would delete the tweet, coach Rob Farrant said on Monday: “I'd rather delete the second half.”`,
  ],
  [
    `Rival`,
    `“She deleted hers, I kept mine,” the presenter Gil Tamworth said on Tuesday of a tweet that called the jury “furniture”.`,
  ],
  [
    `Contract`,
    `The club terminated his contract on Tuesday after a video. “They have taken me down,” said the winger Alim Dorsey on Instagram.`,
  ],
  [
    `Fake screenshot`,
    `A screenshot purporting to show a deleted tweet by Governor Tilda Oyelaran is fake, her office said on Monday. “I never wrote it,” Oyelaran said.`,
  ],
  [
    null,
    `The library removed the book on Monday. “We took it down to dust it,” librarian Ivy Pell said in a Facebook post.`,
  ],
  [null, `The senator pulled his support for the bill on Tuesday. “I can't sell this,” Sen. Abel Roark wrote on X.`],
  [
    null,
    `The champion was taken down by Ruslan Petrov in the second round on Saturday. “He swept me,” Cole Varga wrote on Instagram.`,
  ],
  [null, `“I have nothing to hide and nothing to delete,” Mayor Tessa Lorne posted on X on Monday.`],
  [
    null,
    `The interview was cut short on Tuesday when the singer Noor Albrecht left the studio. “You can keep the mug,” she said.`,
  ],
  [
    null,
    `The app was taken down from the store on Monday. “We are back soon,” its founder Kit Larsen wrote on LinkedIn.`,
  ],
  [
    null,
    `The minister's remarks were struck from the record on Tuesday. “Out of order,” the Speaker, Dame Olga Firth, said.`,
  ],
  [
    null,
    `The airline dropped the route on Monday. “Nobody flies there for fun,” chief executive Bo Marsh said in a video on X.`,
  ],
  [
    null,
    `Hackers deleted files from the council's servers on Sunday. “We have backups,” said council leader Meg Rowse in a video on Facebook.`,
  ],
  [
    null,
    `The label cut the song from the album last week. “It was the best one,” singer Dex Moran wrote on Threads on Monday.`,
  ],
  [
    null,
    `The player was withdrawn at half-time. “Hamstring,” he posted on Instagram on Sunday, Alim Dorsey later said.`,
  ],
  [
    null,
    `Critics want the BBC to take down the episode in which Len Carruthers said “sheep vote better”. The broadcaster said on Monday that it would remain on Sounds.`,
  ],
  [
    `Take down your post, judge tells mayor`,
    `A judge told the mayor, Ada Voss, on Tuesday that a Facebook post was out of order. “It is my wall,” she had written on Facebook on Sunday.`,
  ],
  [
    `Delete it, union tells coach`,
    `The union is unhappy with the coach, Ada Voss. “Some of us run and some of us pose,” she had posted on X on Monday.`,
  ],
  [
    null,
    `The coach, Ada Voss, offered on Tuesday to delete a post on X about a rival. “She runs like a wardrobe,” she had written in it on Monday.`,
  ],
  [
    null,
    `The post was still there on Wednesday, despite persistent rumours that it had been deleted. “She runs like a wardrobe,” the coach, Ada Voss, had written on X on Monday.`,
  ],
])('%s: %s', (title, text) => {
  expect(removedIn(text, title)).toEqual([]);
});
