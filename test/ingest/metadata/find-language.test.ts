import { expect, test } from 'vitest';
import { findLanguage, toLanguageProblem } from '../../../src/ingest/metadata/find-language.ts';

const ENGLISH =
  'The clerk said on Tuesday that the count would be repeated, and that nobody in the town had been told of it before the vote was held. ';
const FRENCH =
  'Le maire a déclaré mardi que le vote sera répété, et que les habitants de la ville ne sont pas au courant de cette décision, qui est dans la loi. ';

test.each([
  ['en', ENGLISH.repeat(4)],
  ['fr', FRENCH.repeat(3)],
  [
    'de',
    'Der Bürgermeister hat am Dienstag gesagt, dass die Stimmen noch einmal gezählt werden und dass niemand in der Stadt davon wusste, bevor es in der Zeitung stand. '.repeat(
      2,
    ),
  ],
  [
    'es',
    'El alcalde dijo el martes que los votos se van a contar otra vez y que nadie en la ciudad sabía de la decisión, que no fue publicada por el consejo. '.repeat(
      2,
    ),
  ],
  [
    'nl',
    'De burgemeester zei dinsdag dat de stemmen nog een keer worden geteld en dat niemand in de stad op de hoogte was van het besluit, dat niet was gemeld. '.repeat(
      2,
    ),
  ],
  [
    'pl',
    'Burmistrz powiedział we wtorek, że głosy będą liczone jeszcze raz i że nikt w mieście nie wiedział o tym, co się stało, a to jest w prawie. '.repeat(
      2,
    ),
  ],
  [
    'tr',
    'Belediye başkanı salı günü oyların bir kez daha sayılacağını ve bu kararın çok önemli olduğunu söyledi, ama kimse bunu daha önce bilmiyordu, dedi. '.repeat(
      2,
    ),
  ],
  ['ru', 'Глава города сказал во вторник, что голоса будут считать ещё раз и что этого никто не знал.'],
  ['uk', 'Міський голова сказав у вівторок, що голоси рахуватимуть ще раз і що про це ніхто не знав.'],
  ['el', 'Ο δήμαρχος είπε την Τρίτη ότι οι ψήφοι θα μετρηθούν ξανά.'],
  ['ar', 'قال رئيس البلدية يوم الثلاثاء إن الأصوات ستحسب مرة أخرى.'],
  ['he', 'ראש העיר אמר ביום שלישי שהקולות ייספרו שוב.'],
  ['zh', '市长星期二说，选票将重新计算，城里没有人知道这个决定。'],
  ['ja', '市長は火曜日、票をもう一度数えると述べた。町では誰もそれを知らなかった。'],
  ['ko', '시장은 화요일에 표를 다시 셀 것이라고 말했다.'],
  ['hi', 'महापौर ने मंगलवार को कहा कि मतों की गिनती फिर से होगी।'],
  ['de', 'Die Stimmen werden noch einmal gezählt, und das war nicht zu erwarten, sagte Reyes.'],
  ['fr', 'Le pont sera fermé lundi, a dit le maire, et les écoles ne seront pas ouvertes.'],
  ['es', 'El alcalde dijo que el puente estará cerrado y que no hay otra salida para los vecinos.'],
])('%s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

test.each([
  ['a headline', 'La La Land Wins in Los Angeles'],
  ['a short foreign sentence', 'Le maire a dit non.'],
  ['nothing', ''],
  ['figures', '412 409 410 411'],
  ['English with a long foreign quotation', ENGLISH.repeat(3) + FRENCH.repeat(2)],
  ['a foreign quotation first', FRENCH + ENGLISH.repeat(3)],
  ['a list of names', 'Ada Brook, Leo Voss, Tom Okoro, Ines de la Cruz, Piet van der Berg, '.repeat(4)],
])('taken for English: %s', (_name, text) => {
  expect(findLanguage(text)).toBe('en');
});

test('words of no known language', () => {
  expect(findLanguage('blorf zik wumpel tran kesto miruk falde norp '.repeat(40))).toBe('und');
});

test('the page’s own word is only a hint', () => {
  expect(findLanguage(ENGLISH.repeat(4), 'fr')).toBe('en');
  expect(toLanguageProblem(ENGLISH.repeat(4), 'en-GB')).toEqual({ language: 'en-GB', problem: null });
  expect(toLanguageProblem(FRENCH.repeat(3), 'en').problem).toMatchObject({ code: 'language-other' });
  expect(toLanguageProblem(FRENCH.repeat(3), null).problem?.message).toMatch(/^French: /);
});
