import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/read/reader.ts';

const Q = '„Ich habe mir nichts vorzuwerfen und bleibe im Amt“';
const speakerOf = (text: string) =>
  read({ text: text.replace(/\bQ\b/, Q), published: '2025-06-20' }).quotes.find(({ text: said }) => Q.includes(said))
    ?.speaker;

describe('who speaks in German', () => {
  test.each([
    ['Q, sagte Bürgermeister Karl Brandt am Montag.', 'Karl Brandt'],
    ['Q, sagte SPD-Chef Lars Lim der „Hafenpost“.', 'Lars Lim'],
    ['Q, sagte der Bürgermeister von Dunmoor, Karl Brandt.', 'Karl Brandt'],
    ['Q, sagte der verkehrspolitische Sprecher der Grünen, Stefan Lim.', 'Stefan Lim'],
    ['Karl Brandt, der Chef der Feuerwehr, sagte: Q.', 'Karl Brandt'],
    ['Die Sängerin Ada Quill hat ihre Tour abgesagt. Q, schrieb die 38-Jährige auf Instagram.', 'Ada Quill'],
    ['Sängerin Ada Quill hat ihre Tour abgesagt. Q, so die Sängerin.', 'Ada Quill'],
    ['Verkehrsministerin Ada Quill warnte vor Folgen. Q, sagte die Ministerin in Berlin.', 'Ada Quill'],
    ['Stürmer Niclas Vollrug traf doppelt. Q, freute sich der Angreifer.', 'Niclas Vollrug'],
    ['Der Rapper Hafen Bra hat sich entschuldigt. Q, schrieb der Musiker.', 'Hafen Bra'],
    ['Trainer Edin Terz war bedient. Q, schimpfte er am Mikrofon.', 'Edin Terz'],
    ['Anna Berger und Karl Brandt streiten seit Jahren. Q, sagt sie.', 'Anna Berger'],
    ['Anna Berger und Karl Brandt streiten seit Jahren. Q, sagt er.', 'Karl Brandt'],
    ['Präsidentin Ursula von der Lauen mahnte zur Ruhe. Q, sagte von der Lauen.', 'Ursula von der Lauen'],
    ['Anna Richter kam nach Berlin. Q, sagte Anna Richter.', 'Anna Richter'],
    ['Ada Quill, die Ministerin für Verkehr, kam an. Auch Anna Lang war da. Q, erklärte die Ministerin.', 'Ada Quill'],
    ['Q, sagte Bundestagsvize Anna Quill.', 'Anna Quill'],
    ['Q, heißt es in einer Erklärung von Ada Quill.', 'Ada Quill'],
    ['Ada Quill legte nach. Q, erklärte die Musikerin. Damals schrieb Quill nichts.', 'Ada Quill'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  test.each([
    'Karl Brandt hatte Anzeige erstattet. Q, sagte ein Sprecher der Polizei.',
    'Karl Brandt hatte Anzeige erstattet. Q, sagte der Polizeisprecher.',
    'Karl Brandt ist zurückgetreten. Q, sagte eine Anwohnerin.',
    'Q, sagte eine Sprecherin der Polizei. Zuvor hatte Karl Brandt Anzeige erstattet.',
    'Karl Brandt kam am Montag nach Berlin. Q, erklärte der Senat.',
    'Q, kommentierte ein Nutzer unter dem Beitrag von Ada Quill.',
  ])('%s: nobody who was named', text => {
    expect(speakerOf(text)).toBeNull();
  });
});
