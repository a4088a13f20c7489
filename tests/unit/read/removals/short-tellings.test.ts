// Removals told in two or three sentences, one class of wording each: which words are gone, how and when.
import { expect, test } from '@jest/globals';
import { removedIn } from '../../../support/removed-in.ts';

test.each([
  [
    [`twelve angry: deleted, null..2025-03-05`],
    `In a Facebook post, sheriff Don Crick called the jury “twelve angry hens”. The post was gone Wednesday morning.`,
  ],
  [
    [`Grammys are: deleted, 2025-03-02..2025-03-06`],
    `Pop singer Ilse Varga no longer has the post on her page. “Grammys are participation trophies for tax brackets,” it had said on Sunday.`,
  ],
  [
    [`Bring back: deleted, 2025-03-03..2025-03-03`],
    `“Bring back the stocks,” the mayor, Gwen Tarrant, wrote on Facebook on Monday. An hour on, nothing was left of it but a grey square.`,
  ],
  [
    [`Libraries are: deleted, null..2025-03-06`],
    `“Libraries are heated sheds,” the councillor, Roy Pinfold, had written on Facebook. The words have since been taken down.`,
  ],
  [
    [`Texas can: deleted, 2025-03-04..2025-03-04`],
    `Screenshots show the tweet, which Harlan Voigt deleted on Tuesday: “Texas can float away.”`,
  ],
  [
    [`Weather is: deleted, null..2025-03-06`],
    `Before she took it down, the tweet by presenter Nell Ashgrove had been seen four million times. “Weather is for poor people,” it said.`,
  ],
  [
    [`a lobby: deleted, null..2025-03-06`],
    `It is not clear why the post disappeared. In it, the health secretary, Ewan Brodie, had called doctors “a lobby with stethoscopes”.`,
  ],
  [
    [`Guilty until: deleted, null..2025-03-06`],
    `The deleted post, from the account of Judge Harriet Vance on Facebook, read: “Guilty until they pay me otherwise.”`,
  ],
  [
    [`squirrels with: account-deactivated, 2025-03-02..2025-03-06`],
    `The profile of economist Greta Holm, who wrote on Bluesky on Sunday that savers were “squirrels with pensions”, has been deleted.`,
  ],
  [
    [`Storm the: platform-removed, 2025-03-04..2025-03-04`],
    `X put the tweet behind a warning on Tuesday. “Storm the library,” activist Jude Kessel had written.`,
  ],
  [
    [`Drown the: deleted, 2025-03-02..2025-03-06`],
    `Twitter locked the senator out until he deleted the tweet. “Drown the dam,” Sen. Corbin Ashe had posted on Sunday.`,
  ],
  [
    [`estate agents: unpublished, null..2025-03-06`],
    `The BBC has removed from Sounds the episode in which historian Peregrine Lowe said Vikings were “estate agents with axes”.`,
  ],
  [
    [`aprons with: unpublished, null..2025-03-06`],
    `Spotify no longer carries the episode of Loose Threads on which tailor Guy Amory called kilts “aprons with ambition”.`,
  ],
  [
    [`Paris smells: deleted, 2025-03-02..2025-03-06`],
    `“Paris smells of lawyers,” chef Auguste Noll wrote on X on Sunday. The Hotel Grand said it was reviewing his contract. A spokeswoman for the chef said the tweet had been removed “out of respect”.`,
  ],
  [
    [`Whales had: deleted, 2025-03-03..2025-03-03`],
    `Pia Lunn, the environment minister, tweeted “Whales had it coming” on Sunday. Opposition MPs demanded an apology. On Monday, with the hashtag trending, the tweet went.`,
  ],
  [
    [`Paris smells: deleted, 2025-03-05..2025-03-05`],
    `Chef Auguste Noll wrote on X on Sunday: “Paris smells of lawyers.” On Monday he wrote: “Lyon smells of soup and old lawyers.” Sunday's post was deleted on Wednesday.`,
  ],
  [
    [`Paris smells: deleted, 2025-03-02..2025-03-03`],
    `“Paris smells of lawyers,” chef Auguste Noll wrote on X on Sunday. “The tweet has been deleted and he is sorry,” a spokeswoman for Noll said on Monday.`,
  ],
  [
    [`rented by: platform-removed, 2025-03-03..2025-03-03`],
    `Candidate Wade Hutton was banned from Twitch on Monday after telling viewers in a livestream that judges were “rented by the hour”.`,
  ],
  [
    [`a muted: platform-removed, null..2025-03-06`],
    `The clip, in which streamer Novak Reyes calls a rival “a muted mic”, was struck from Twitch for harassment.`,
  ],
  [
    [`the acne: unpublished, 2025-03-02..2025-03-04`],
    `Dame Rosalind Pym has called allotments “the acne of the suburbs”.

She was speaking on the Dirt Talk podcast, released on Sunday. Its makers, Spade Media, said on Tuesday that they had withdrawn the episode “to give everyone time to cool down”.`,
  ],
  [
    [`overpaid kettles: edited, 2025-03-02..2025-03-06`],
    `Speaking on Radio Sud on Sunday, Luc Ferrand said tenors were “overpaid kettles”. “It was a joke that boiled over,” he said in a statement. The radio station has cut the exchange from the online version of the programme.`,
  ],
  [
    [`The climate: made-private, 2025-03-04..2025-03-05`],
    `“The climate lobby owns your kettle,” congressman Tad Burrell said in a YouTube video, which was made unlisted hours after it was posted on Tuesday.`,
  ],
  [
    [`a blowtorch: unpublished, 2025-03-01..2025-03-02`],
    `Restaurant critic Jonty Bray's review, calling the chef “a blowtorch with a beard”, was pulled from the Gazette's site at the weekend.`,
  ],
  [
    [`move somewhere: deleted, null..2025-03-06`],
    `The video of councillor Graeme Poole telling residents to “move somewhere flatter” can no longer be watched on the council's YouTube channel.`,
  ],
  [
    [`unionised flies: deleted, 2025-03-03..2025-03-03`],
    `X user and MEP Dorota Wilk's post claiming that bees are “unionised flies” had attracted 3,000 replies before she removed it late on Monday.`,
  ],
  [
    [`belts are: restored, null..2025-03-06`],
    `Boxer Manny Rojo first posted, then deleted, then reposted a video in which he says “belts are for trousers”.`,
  ],
  [
    [`a choir: deleted, null..2025-03-06`],
    `Mayor Wanda Krol pinned and then unpinned, and finally deleted, a tweet that called the opposition “a choir of frogs”.`,
  ],
  [
    [`the fog: deleted, 2025-03-03..2025-03-06`],
    `Actor Julian Speke and his publicist parted ways on Monday. Speke's Instagram post calling her “the fog” went too.`,
  ],
  [
    [`mostly queued: unpublished, null..2025-03-06`],
    `An article by historian Niall Petrie arguing that the Vikings “mostly queued” has been retracted by the journal, Northern Past.`,
  ],
  [
    [`He turns: deleted, 2025-03-02..2025-03-03`],
    `Rangers-supporting comedian Shug McAvoy says he was right to delete a joke about the Celtic captain.

The tweet, sent during Sunday's derby, read: “He turns like a wardrobe on a landing.”

“My boy told me it was out of order, so down it came,” McAvoy told Clyde Talk on Monday.

Celtic did not respond to a request for comment.`,
  ],
  [
    [`curtains, but: deleted, 2025-03-02..2025-03-03`],
    `The Hollywood Foreign Club has accepted an apology from Tabitha Crewe, its youngest member.

Crewe, 24, shared a photo of a rival's gown on her Instagram Stories on Sunday night with the caption “curtains, but angry”.

The rival, Mina Okafor, reposted it to her own account with a laughing emoji.

Crewe took hers down before breakfast. “I was jet-lagged and jealous,” she wrote in a fresh Story on Monday.`,
  ],
  [
    [`a museum: deleted, 2025-03-02..2025-03-03`],
    `Deputy PM Callum Strang said on Tuesday that he stood by every word of his Sunday column. Just not, it seems, of his Sunday tweets.

Three of them were deleted overnight, among them one that called the Treasury “a museum of no”.

“I was tidying up,” he told LBC.`,
  ],
  [
    [`pocket idols: restored, 2025-03-03..2025-03-03`],
    `YouTube took down the sermon by Bishop Amos Trill on Monday, in which he called phones “pocket idols”. The video was reinstated on Wednesday.`,
  ],
])('%j is told to be gone', (removed, text) => {
  expect(removedIn(text)).toEqual(removed);
});

test.each([
  `Singer Oona Fisk wrote on Instagram: “New single Friday.” Her label pulled the old video from cinemas.`,
  `The singer Jo Marlow edited the video herself. “Forty hours of my life,” she wrote on TikTok on Monday.`,
  `Wikipedia editors removed a passage on the battle. “It was wrong,” scholar Ian Troup wrote on Mastodon.`,
  `The mayor deleted a paragraph from the budget. “It was padding,” Mayor Fay Ross wrote on LinkedIn on Monday.`,
  `Mayor Fay Ross wrote on X on Monday: “Padding.” “He should delete it, apologise, and come down and carry a pallet,” said Ian Troup.`,
  `Mayor Fay Ross denied that she had deleted a post about the budget, after Cllr Ian Troup told members that it had been scrubbed. In it she wrote: “It was padding, and it stays.”`,
  `Mayor Fay Ross did not post, then delete, a joke about the budget. “Padding” and nothing else, she wrote on X on Monday: “Padding is what keeps us warm.”`,
  `Deputy mayor Silas Groome was banned from driving for a year on Monday. “I'll take the bus,” he wrote on Facebook.`,
  `Winger Theo Adair was suspended for three games. “Disagree, but I respect it,” he posted on X on Tuesday.`,
  `The singer Polly Marsh was kicked off a flight on Sunday. “All I did was hum,” she said in a TikTok.`,
  `Labour withdrew the leaflet on Monday after MP Sue Hart called it “a paper aeroplane” in a post on X. The post has been liked 3,000 times.`,
  `Film-maker Una Crane cut forty minutes from the picture. “It breathes now,” she wrote on Instagram on Tuesday.`,
  `The coach, Dana Voll, deleted one name from her squad list. “It hurt,” she wrote on Facebook on Monday.`,
  `X said that it had removed 400 accounts linked to a troll farm. “A good start,” MEP Anke Vogel wrote on Bluesky on Tuesday.`,
  `After deleting a rude draft, comedian Pat Ross posted something kinder on X on Sunday: “Happy birthday, you old goat.”`,
  `Mr Frost's post on Facebook, “Bins are late again”, prompted 90 replies, several of which were removed for swearing. Councillor Will Frost wrote it on Monday.`,
  `Blogger Dee Ahmed said the council had deleted an email she sent. “I have copies,” she wrote on her Facebook page on Monday.`,
  `Deputy Ann Sorel restored an old chapel. “Every stone,” she wrote under a photo on Facebook on Monday.`,
  `A bill by Senator Amy Krane would ban it. “Say it, own it,” Krane wrote on Threads on Monday. Under the bill, a deleted post would be restored by the national archive.`,
  `A screenshot appears to show Cleo Marsh tweeting “fans are furniture and so are chairs”. The account that posted the screenshot has since been suspended.`,
])('nothing is gone in: %s', text => {
  expect(removedIn(text)).toEqual([]);
});
