import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const speakerOf = (text: string, words: string) =>
  read({ text, published: '2025-01-28' }).quotes.find(quote => quote.text.includes(words))?.speaker;

describe('whom a mention means that is no person', () => {
  test('a text speaks for who wrote it', () => {
    const text = [
      'Ada Quill posted a long letter on Monday. “The mill was mine to sell,” the letter reads.',
      'Bram Stone, her partner of nine years, shared another version. “It was ours,” it said.',
    ].join('\n\n');
    expect(speakerOf(text, 'mine to sell')).toBe('Ada Quill');
    expect(speakerOf(text, 'It was ours')).toBe('Bram Stone');
  });

  test('a campaign speaks for whose it is', () => {
    const text =
      'Ada Quill withdrew from the race on Monday. She gave no reason. “She is tired and she is done,” her campaign said.';
    expect(speakerOf(text, 'She is tired')).toBe('Ada Quill spokesperson');
  });

  test('a text of nobody that was named is nobody’s', () => {
    const text = 'The wall was painted overnight. “Sell the mill,” the message said. Rain fell on Monday.';
    expect(speakerOf(text, 'Sell the mill')).toBeNull();
  });

  test('a text tells and advises as somebody would; who deleted a post wrote it', () => {
    const text =
      'Ada Quill on Monday deleted a Bluesky post about the mill. It went up on Sunday. “Turn left at the goat,” it advised.';
    expect(speakerOf(text, 'Turn left')).toBe('Ada Quill');
  });
});

test('where an article was written speaks nothing', () => {
  const text =
    'JEFFERSON CITY, Mo. (Wire) — The nominee for treasurer on Thursday blamed a "late night and a large soda" for it.';
  expect(speakerOf(text, 'late night')).not.toBe('JEFFERSON CITY');
});

describe('who or which behind an aside', () => {
  test('is whom the aside tells of', () => {
    const text =
      'That leaves Ada Quill, the harbour’s vet, who told a fan on Sunday that his newt “has a cold because of you”.';
    expect(speakerOf(text, 'has a cold')).toBe('Ada Quill');
  });

  test('a body may take the word where the sentence before ends on it', () => {
    const text =
      'Suspicion had fallen on the label, Rindle Road, which took to Bluesky at noon. “We have not claimed it,” it wrote.';
    expect(speakerOf(text, 'not claimed')).toBe('Rindle Road');
  });
});

describe('whom a description means that the cast has nobody for', () => {
  test('is whom the sentence before began with', () => {
    const text = 'Milo Stodd spoke to his followers after Ada Quill had left. “Please stay,” wrote the scaffolder.';
    expect(speakerOf(text, 'Please stay')).toBe('Milo Stodd');
  });

  test('or whom the article is about, where it opens with them', () => {
    const text = [
      'A parliamentary candidate has said of the town that it is “a very long car park”.',
      'Ada Quill wrote it on Monday. Quill, 40, has since met Milo Stodd. She likes him.',
    ].join('\n\n');
    expect(speakerOf(text, 'long car park')).toBe('Ada Quill');
  });

  test('but nobody of the other gender', () => {
    const before = 'Mr Milo Stodd has left the mill.';
    expect(speakerOf(`${before} “Please stay,” the actress wrote.`, 'Please stay')).toBeNull();
  });

  test('a name of two words that is nobody’s of the cast is taken as it stands', () => {
    const text = 'Dub Castell of Pike Hollow County announced a new hound on Bluesky: “Already cracked the case.”';
    expect(speakerOf(text, 'cracked')).toBe('Dub Castell');
  });

  test('what stands between commas behind whom a spokesman is for does not speak', () => {
    const text =
      'The mill is shut. "We sold it," a spokesperson for Rindle, the mill’s owner, said on Monday. "The barn stays."';
    expect(speakerOf(text, 'The barn stays')).toBe('Rindle spokesperson');
  });
});

describe('a representative without a name', () => {
  test('goes on speaking as he, as she or in a statement', () => {
    const text =
      'Ada Quill and Milo Stodd fell out. A spokeswoman for Ada Quill said that all was well. “They have hugged,” she added.';
    expect(speakerOf(text, 'have hugged')).toBe('Ada Quill spokesperson');
    const other = 'A spokeswoman for Ada Quill was brief. Milo Stodd left. “They have hugged,” he said.';
    expect(speakerOf(other, 'have hugged')).toBe('Milo Stodd');
  });

  test('may speak for a show that its judge is called by, or a body whose name ends in a number', () => {
    const text =
      'Skates of Long Winter judge Ada Quill laughed. A spokesman for the show said that no action would be taken. “She is sorry,” he added.';
    expect(speakerOf(text, 'is sorry')).toBe('Skates of Long Winter spokesperson');
    expect(speakerOf('A Channel Nine spokeswoman said that she “has learned a lot”.', 'learned')).toBe(
      'Channel Nine spokesperson',
    );
  });
});

describe('a caption', () => {
  test('is whose the picture is, whoever commented on it or is shown in it', () => {
    const text = [
      'Ada Quill posted a photo of her kettle. Milo Stodd commented on it. The caption read: “It boils at dawn.”',
      'The most recent shows Bea Thorne in a boat. “Knees: two,” the caption runs.',
    ].join('\n\n');
    expect(speakerOf(text, 'boils at dawn')).toBe('Ada Quill');
    expect(speakerOf(text, 'Knees')).toBe('Bea Thorne');
  });

  test('is of a TikTok, which is no platform', () => {
    const text =
      'A TikTok from Sunday, in which Ada Quill irons a sail, was still up on Monday. It is captioned “ready when you are”.';
    expect(speakerOf(text, 'ready when')).toBe('Ada Quill');
  });
});

describe('where the cast and the phrase leave it open', () => {
  test('what a text was changed to is whose it was before', () => {
    const text =
      'A statement by Ada Quill regretted “any distress to the eels”. On Monday that line was swapped for “the way I talked to eels”.';
    expect(speakerOf(text, 'the way I talked')).toBe('Ada Quill');
  });

  test('the director of an article about one director is that one', () => {
    const text = [
      'Ada Quill has cut an hour from the film. Quill, who is 60, laughed about it. She likes it short.',
      'And the ship, somebody asked at the end, the one that goes down?',
      '“That was a model,” the director replied.',
    ].join('\n\n');
    expect(speakerOf(text, 'was a model')).toBe('Ada Quill');
  });
});

test('a body’s name goes on behind a hyphen', () => {
  const text =
    'Ada Quill rides for Tarn-Osk, the cycling team, which hired her. The team said in a statement that she “may go”.';
  expect(speakerOf(text, 'may go')).toBe('Tarn-Osk');
});

test('a noun that describes somebody is not what stands before it', () => {
  const text =
    'Ada Quill joined the Varnsey Lumen in May. The Varnsey Lumen said so. On Monday the Varnsey Lumen forward told her followers: “Watch me run.”';
  expect(speakerOf(text, 'Watch me')).toBe('Ada Quill');
});

describe('whose the words of a text are', () => {
  test('whom the heading of its section names', () => {
    const text = [
      '2. Milo Stodd, for the goat',
      'Stodd told a podcast in May that goats “cannot vote”. It was withdrawn. “Sorry,” he wrote on X.',
      '1. Ada Quill, for the newt',
      'The newt was named in May. Nothing was deleted. Instead a second post was pinned above the first: “I envied the pond.”',
    ].join('\n\n');
    expect(speakerOf(text, 'envied the pond')).toBe('Ada Quill');
  });

  test('who was named in the paragraph, before whoever wrote something in the one above', () => {
    const text = [
      'Milo Stodd wrote on X in May that goats cannot vote.',
      'The novelist Ada Quill was begged by her publisher to delete a Threads post. “He drowns on page 9,” it says.',
    ].join('\n\n');
    expect(speakerOf(text, 'drowns on page')).toBe('Ada Quill');
  });

  test('no platform’s: a post is sent from there, and a bio stands on it', () => {
    const sent =
      'Ada Quill has taken down two posts. The first, sent from her Bluesky account on May 1, read: “THE POND IS DRY.”';
    expect(speakerOf(sent, 'POND IS DRY')).toBe('Ada Quill');
    const bio =
      'Ada Quill has made one other edit. Until Monday her bio on X described her as the “voice of newts and ponds”.';
    expect(speakerOf(bio, 'voice of newts')).toBe('Ada Quill');
  });

  test('the player’s, whose club is named before what he plays', () => {
    const text = [
      'Nacho Quill-Webb has said sorry.',
      'The Lowmere fly-half split his shorts on Saturday, and that night he put a picture of them on his Instagram Story. “Thank you Clive for the wash,” it said.',
      'Lowmere have said nothing.',
    ].join('\n\n');
    expect(speakerOf(text, 'Thank you Clive')).toBe('Nacho Quill-Webb');
  });

  test('the poster’s, in an Instagram Story', () => {
    const text =
      'Ada Quill deleted a picture of Milo Stodd on Monday. “He has asked me to say the peas were green,” read an Instagram Story that replaced it.';
    expect(speakerOf(text, 'peas were green')).toBe('Ada Quill');
  });

  test('‘the company’ is who is told of, not where it was posted', () => {
    const text =
      'Ada Quill left Instagram on Monday. Meridian Sweets, the town’s second-largest confectioner, said it would name a toffee after the envoy. It will be “salty but fair to all,” the company said on X.';
    expect(speakerOf(text, 'salty but')).toBe('Meridian Sweets');
  });
});
