import type { Tally } from '../../src/model/checkQuotes.ts';
import { noticeTexts } from './texts/notices.ts';
import { quoteTallyTexts } from './texts/quoteTally.ts';

/** What became of all quotes, in sentences. @param articles how many were read */
export function tallyWords({ checked, different, waiting, absent }: Tally, articles: number): string {
  if (different + waiting + absent === 0) return checked > 0 ? quoteTallyTexts.all(checked, articles) : '';
  return [
    different > 0 && noticeTexts.quotesDiffer(different),
    checked > 0 && quoteTallyTexts.checked(checked),
    waiting > 0 && quoteTallyTexts.waiting(waiting),
    absent > 0 && quoteTallyTexts.absent(absent),
  ]
    .filter((sentence) => sentence !== false)
    .join(' ');
}
