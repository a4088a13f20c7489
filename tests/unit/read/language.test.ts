import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/read/language.ts';

describe('detectLanguage', () => {
  test.each([
    ['en', 'The singer said that she would not be at the show, and that her band was sorry for it.'],
    ['de', 'Die Sängerin sagte, dass sie nicht bei dem Auftritt sein werde und dass es ihr leid tue.'],
    ['fr', 'La chanteuse a dit qu’elle ne serait pas dans la ville et que son groupe est désolé pour cette soirée.'],
    ['es', 'La cantante dijo que no estará en la ciudad y que su grupo lo siente mucho por los que la esperan.'],
    ['it', 'La cantante ha detto che non sarà nella città e che il suo gruppo è in viaggio con gli altri.'],
    ['nl', 'De zangeres zei dat ze niet in de stad zou zijn en dat het haar en de band erg speet voor het publiek.'],
    ['pt', 'A cantora disse que não estará na cidade e que o seu grupo também não vai, mas que volta em maio.'],
    ['sv', 'Sångerskan sa att hon inte skulle vara med på konserten och att det var tråkigt för dem som väntat.'],
    ['ru', 'Певица сказала, что не приедет на концерт.'],
    ['uk', 'Співачка сказала, що не приїде на концерт.'],
    ['ja', '歌手はコンサートに出ないと言った。'],
    ['ko', '가수는 콘서트에 나오지 않겠다고 말했다.'],
    ['zh', '歌手说她不会参加音乐会。'],
    ['und', ''],
    ['und', '1 2 3 🙂 — …'],
  ])('%s: %s', (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
