import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.ts';
import { isDateLine } from './marks.ts';

describe('dates of other languages', () => {
  it.each([
    ['Publié le 12 mars 2024 à 18:42', '12 mars 2024 à 18:42', '2024-03-12'],
    ['le 1er août 2023', '1er août 2023', '2023-08-01'],
    ['Berlin, 15. März 2024.', '15. März 2024', '2024-03-15'],
    ['el 3 de septiembre de 2022', '3 de septiembre de 2022', '2022-09-03'],
    ['9 de março de 2021', '9 de março de 2021', '2021-03-09'],
    ['19 marca 2024', '19 marca 2024', '2024-03-19'],
    ['19. března 2024', '19. března 2024', '2024-03-19'],
    ['17 марта 2024 г.', '17 марта 2024 г.', '2024-03-17'],
    ['17 березня 2024 року', '17 березня 2024 року', '2024-03-17'],
    ['Београд, 18. март 2024.', '18. март 2024', '2024-03-18'],
    ['18. ožujka 2024.', '18. ožujka 2024', '2024-03-18'],
    ['2024. március 19.', '2024. március 19.', '2024-03-19'],
    ['2024 m. kovo 19 d.', '2024 m. kovo 19 d.', '2024-03-19'],
    ['2024. gada 19. marts', '2024. gada 19. marts', '2024-03-19'],
    ['19 Mart 2024 Salı', '19 Mart 2024', '2024-03-19'],
    ['١٧ مارس ٢٠٢٤', '١٧ مارس ٢٠٢٤', '2024-03-17'],
    ['17 آذار 2024', '17 آذار 2024', '2024-03-17'],
    ['19 במרץ 2024', '19 במרץ 2024', '2024-03-19'],
    ['19 मार्च 2024', '19 मार्च 2024', '2024-03-19'],
    ['19 มีนาคม 2567', '19 มีนาคม 2567', '2024-03-19'],
    ['新华社2024年3月19日电', '2024年3月19日', '2024-03-19'],
    ['2024년 3월 19일', '2024년 3월 19일', '2024-03-19'],
    ['ngày 19 tháng 3 năm 2024', 'ngày 19 tháng 3 năm 2024', '2024-03-19'],
  ])('%s', (text, printed, day) => {
    expect(datesIn(text).map(({ text: own, day: iso }) => [own, iso])).toEqual([[printed, day]]);
  });

  // In Polish it is November, in Croatian October.
  it.each(['19 listopada 2024', '19 Marvel 2024', '32 mars 2024', '12 mars', '30 février 2024'])(
    '%s is read as no day',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );

  it.each([
    'mardi 12 mars 2024',
    '2024年3月19日 星期二',
    'Опубликовано 17 марта 2024 г.',
    'Veröffentlicht am 15. März 2024',
  ])('%s is a line of a date', (text) => {
    expect(isDateLine(text)).toBe(true);
  });

  it('a sentence with a date is none', () => {
    expect(isDateLine('Le ministre a parlé le 12 mars 2024')).toBe(false);
    expect(isDateLine('部长2024年3月19日在北京说')).toBe(false);
  });
});
