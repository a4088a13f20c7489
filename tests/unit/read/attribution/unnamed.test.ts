import { describe, expect, test } from '@jest/globals';
import { speakersOf } from '../../../support/speakers.ts';

const BEFORE = 'Ada Quill shared the clip on Monday. ';

describe('somebody without a name is nobody who has one', () => {
  test.each([
    '“This is a disgrace to us,” said one user.',
    '“This is a disgrace to us,” a fan commented under the post.',
    '“This is a disgrace to us,” one comment read.',
    '“This is a disgrace to us,” read one of the comments on her post.',
    '“This is a disgrace to us,” a senior Tory wrote.',
    '“This is a disgrace to us,” people close to Quill said.',
    '“This is a disgrace to us,” a friend of Ada Quill told the Sun.',
    'Critics told the Sun: “This is a disgrace to us.”',
    'Police told the Sun: “This is a disgrace to us.”',
    'Quill replied to one user who wrote: “This is a disgrace to us.”',
  ])('%s', text => {
    expect(speakersOf(BEFORE + text)).toEqual([null]);
  });

  test('another of them', () => {
    const text = '“This is a disgrace to us,” one user wrote. “Be ashamed of it,” another said.';
    expect(speakersOf(BEFORE + text)).toEqual([null, null]);
  });

  test.each([
    'Ada Quill deleted several posts about her fans. One read: “This is a disgrace to us.”',
    'Ada Quill left a comment under the clip. “This is a disgrace to us,” the comment read.',
    'Ada Quill told a fan who asked: “This is a disgrace to us.”',
    '“This is a disgrace to us,” one resident, Ada Quill, told the Ledger.',
    'The Ledger reported that Ada Quill wrote: “This is a disgrace to us.”',
    '“This is a disgrace to us,” said White House chief of staff Ada Quill.',
    '“This is a disgrace to us,” Under-Secretary of State Ada Quill said.',
    'Sen. Ada Quill deleted the tweet. “This is a disgrace to us,” the Texas Republican said.',
  ])('%s', text => {
    expect(speakersOf(text)).toEqual(['Ada Quill']);
  });
});

describe('who speaks for somebody, or together with somebody', () => {
  test.each([
    ['“This is a disgrace to us,” lawyers for Quill said.', 'Ada Quill spokesperson'],
    ['“This is a disgrace to us,” lawyers representing Ada Quill said.', 'Ada Quill spokesperson'],
    ['“This is a disgrace to us,” Quill’s manager said.', 'Ada Quill spokesperson'],
    ['“This is a disgrace to us,” her management company said.', 'Ada Quill spokesperson'],
    ['“This is a disgrace to us,” Quill’s camp said.', 'Ada Quill spokesperson'],
    ['“This is a disgrace to us,” Quill’s family said in a statement.', null],
    ['In a joint statement, Ada Quill and her husband Bo Hart said: “This is a disgrace to us.”', 'Ada Quill'],
    ['Ada Quill, Bo Hart and Cy Marsh said: “This is a disgrace to us.”', 'Ada Quill'],
    ['Ada Quill spoke, and Bo Hart said: “This is a disgrace to us.”', 'Bo Hart'],
    ['Ada Quill and Bo Hart have split. “This is a disgrace to us,” their statement read.', 'Ada Quill'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(BEFORE + text)).toEqual([speaker]);
  });
});

describe('what people say of somebody’s post is not that person’s', () => {
  const POST = 'Ada Quill posted a video on TikTok.\n\n';
  test.each([
    'One user wrote: “Stunning as always, my queen.” Another added: “I miss the long hair.”',
    'One fan said: “Stunning as always, my queen.”\n\nA second said: “I miss the long hair.”',
    '“Stunning as always, my queen,” wrote one. “I miss the long hair,” said another.',
    'Fans rushed to the comments. “Stunning as always, my queen,” one gushed.',
    'Fans rushed to the comments, with one writing: “Stunning as always, my queen.”',
    'Reacting to the clip, one X user said: “She is completely right about this.”',
    'One angry parent said: “She is completely wrong about this.”',
    'Many agreed. “She is completely right about this,” read one comment.',
    'A source close to Quill said: “She is heartbroken about this.” The insider added: “She has not slept.”',
    'The judge told her: “You are a danger to other drivers.”',
  ])('%s', words => {
    expect(new Set(speakersOf(POST + words))).toEqual(new Set([null]));
  });

  test.each([
    'Ada Quill posted two stories on Instagram. One read: “I am done with this.” Another said: “Do not call me.”',
    'Ada Quill posted three tweets. The first read: “I am done with this.” A second said: “Do not call me.”',
  ])('but of several posts each is: %s', text => {
    expect(new Set(speakersOf(text))).toEqual(new Set(['Ada Quill']));
  });
});
