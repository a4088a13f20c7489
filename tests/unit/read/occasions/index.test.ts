import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const published = '2025-01-29'; // a Wednesday
const first = (text: string, title?: string) => read({ text, published, title: title ?? null }).statements[0];

describe('medium and platform', () => {
  test.each([
    ['“We won,” Mara Voss wrote on X on Monday.', 'text-post', 'X'],
    ['“We won,” Mara Voss tweeted on Monday.', 'text-post', 'X'],
    ['“We won,” Mara Voss said in a TikTok video on Monday.', 'video', 'TikTok'],
    ['“We won,” Mara Voss wrote in an Instagram story on Monday.', 'story', 'Instagram'],
    ['“We won at last,” Mara Voss told reporters on Monday.', 'interview', null],
    ['“We won at last,” Mara Voss told the Daily Ledger on Monday.', 'interview', null],
    ['“We won at last,” Mara Voss told a crowd of supporters on Monday.', 'speech', null],
    ['“We won at last,” Mara Voss said in a statement on Monday.', 'written-statement', null],
    ['“We won at last,” Mara Voss said on the Night Shift podcast on Monday.', 'podcast', null],
    ['“We won at last,” Mara Voss told Radio Meridian on Monday.', 'interview', null],
    ['“We won at last,” Mara Voss told Radio Meridian’s Ivo Brandt on Monday.', 'broadcast', null],
    ['“We won at last,” Mara Voss said on her own radio show on Monday.', 'broadcast', null],
    ['“We won at last,” Mara Voss said, live on Late Desk, on Monday.', 'broadcast', null],
    ['“We won at last,” Mara Voss said at the Northern Harbours summit on Monday.', 'speech', null],
    ['“We won at last,” Mara Voss said at a weekly media parley on Monday.', 'interview', null],
    ['“We won at last,” Mara Voss wrote in an email to staff on Monday.', 'message', null],
    ['“We won at last,” Mara Voss told the Daily Ledger by email on Monday.', 'written-statement', null],
    ['“We won at last,” Mara Voss said in an emailed statement on Monday.', 'written-statement', null],
    ['“We won at last,” Mara Voss wrote under the picture on Monday.', 'comment', null],
    ['“We won at last,” Mara Voss wrote in an op-ed on Monday.', 'written-statement', null],
    ['“We won at last,” Mara Voss of Quay Securities said in a note on Monday.', 'written-statement', null],
    ['“We won at last,” Mara Voss said during a Twitch broadcast on Monday.', 'livestream', 'Twitch'],
    ['“We won at last,” Mara Voss wrote on X on Monday, alongside a video of the quay.', 'text-post', 'X'],
    ['Mara Voss left a comment on Monday: “We won at last and nobody noticed.”', 'comment', null],
    ['“We won at last,” Mara Voss commented underneath on Monday.', 'comment', null],
  ])('%s', (text, medium, platform) => {
    expect(first(text)).toMatchObject({ medium, platform });
  });

  test('the platform is carried over from the action before', () => {
    const text =
      'Mara Voss took the video off her Facebook page on Monday. Later she posted: “We won, and that is all.”';
    expect(read({ text, published }).statements.at(-1)?.platform).toBe('Facebook');
  });
});

describe('when it was said', () => {
  test('a day of its own, with its words as ground', () => {
    const { posted } = first('“We won at last,” Mara Voss told reporters on Monday.')!;
    expect(posted).toMatchObject({ earliest: '2025-01-27', latest: '2025-01-27' });
    expect(posted?.grounds?.earliest).toContain('Monday');
  });

  test('without one: after the event that it answers, by publication', () => {
    const text =
      'Mara Voss wrote on X on Sunday: “We won, and nobody noticed.”\n\n“I noticed,” the critic Ivo Brandt said.';
    expect(read({ text, published }).statements[1]?.posted).toMatchObject({
      earliest: '2025-01-26',
      latest: published,
    });
  });

  test('nothing is known where the article tells no day', () => {
    expect(first('“We won at last,” Mara Voss says, and pours the tea.')?.posted).toBeNull();
  });

  test('nothing is said after publication', () => {
    for (const { posted } of read({ text: '“We won,” Mara Voss will say on Friday.', published }).statements)
      expect((posted?.latest ?? published) <= published).toBe(true);
  });
});

describe('removals', () => {
  test('only the headline tells it', () => {
    const text = '“Ten years of work and they own it all,” Mara Voss wrote on X on Monday.';
    const title = 'Mara Voss deletes tweet about label';
    const { removal } = first(text, title)!;
    expect(removal).toMatchObject({ kind: 'deleted', evidence: { in: 'title' } });
    expect(title.slice(removal!.evidence.start, removal!.evidence.end)).toBe('deletes tweet');
    expect(first(text, 'Fans urge Mara Voss to delete tweet about label')?.removal).toBeNull();
  });

  test('a removed post without words of its own is a statement all the same', () => {
    const { statements } = read({ text: 'Mara Voss deleted a TikTok on Tuesday.', published });
    expect(statements).toMatchObject([{ speaker: 'Mara Voss', platform: 'TikTok', removal: { kind: 'deleted' } }]);
  });

  test('it is the post of who removed it, not of who is quoted beside', () => {
    const text =
      '“They never called,” Ivo Brandt wrote on X on Monday.\n\n“We did call,” Mara Voss wrote on X on Monday.\n\nBrandt deleted his tweet within the hour.';
    const removed = read({ text, published }).statements.filter(({ removal }) => removal);
    expect(removed.map(({ speaker }) => speaker)).toEqual(['Ivo Brandt']);
  });

  test('bounds lie between posting and publication', () => {
    const text =
      'Mara Voss has deleted a post.\n\n“They own it all,” Voss wrote on Bluesky on Monday. By Tuesday it was gone.';
    expect(first(text)?.removal?.at).toMatchObject({ earliest: '2025-01-27', latest: '2025-01-28' });
  });

  test.each([
    [
      'a noun’s own time is no time of the removal',
      'On Tuesday Mara Voss deleted the post from Monday.',
      '01-28..01-28',
    ],
    [
      'a time that opens a sentence holds for the next',
      'By Tuesday her page looked tidier. The post was no longer there.',
      '01-27..01-28',
    ],
    ['how long it stood', 'The post was up for most of the day before being deleted.', '01-27..01-28'],
    [
      'a part replaced by a day',
      'Mara Voss amended the post. By Tuesday that sentence had been replaced.',
      '01-27..01-28',
    ],
  ])('%s', (_, told, days) => {
    const { at } = first(`“We won, and that is all,” Mara Voss wrote on X on Monday. ${told}`)!.removal!;
    expect(`${at.earliest?.slice(5)}..${at.latest?.slice(5)}`).toBe(days);
  });

  test('a post that nobody quotes is whose the sentence before says', () => {
    const text = 'Mara Voss shared a video on Facebook on Monday. The video is no longer available.';
    expect(first(text)).toMatchObject({ speaker: 'Mara Voss', medium: 'video', removal: { kind: 'deleted' } });
  });

  test('what a post was deleted on is not when it was posted', () => {
    const { posted } = first('In a 2014 tweet, deleted on Monday, Mara Voss wrote: “We won, and that is all.”')!;
    expect(posted?.earliest).not.toBe('2025-01-27');
  });

  test('of languages that it does not read, none are claimed', () => {
    const text =
      '« Ils possèdent tout », a écrit Mara Voss lundi sur X. Le message a été supprimé. The post was deleted.';
    expect(read({ text, published, lang: 'fr' }).statements.some(({ removal }) => removal)).toBe(false);
  });
});
