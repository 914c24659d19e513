import { describe, expect, it, test } from 'vitest';
import { heardWords, ownLength, quotations } from './quotations.ts';

const quotedIn = (text: string) => quotations(text).map(({ start, end }) => text.slice(start, end));

describe('quotations', () => {
  test.each<[text: string, ...quoted: string[]]>([
    ['He said “we will stay” on Monday.', '“we will stay”'],
    ['He said "we will stay" and "we will pay".', '"we will stay"', '"we will pay"'],
    ['Er sagte: „Wir bleiben hier.“ Danach ging er.', '„Wir bleiben hier.“'],
    ['Powiedział: „Zostajemy” w poniedziałek.', '„Zostajemy”'],
    ['Il a dit : « Nous restons », lundi.', '« Nous restons »'],
    ['Er sagte: »Wir bleiben«, am Montag.', '»Wir bleiben«'],
    ['Han sade: ”Vi stannar” i måndags.', '”Vi stannar”'],
    ['大臣は「残ります」と述べた。', '「残ります」'],
    ['部长说：“我们会留下。”他没有多说。', '“我们会留下。”'],
    ['作者は『夜明け「の」道』を読んだ。', '『夜明け「の」道』'],
    ['‘We back the ministers’ plan,’ he said.', '‘We back the ministers’ plan,’'],
    ["'We're staying,' he said of the ministers' plan.", "'We're staying,'"],
    ["The 'special operation' is the ministers' plan.", "'special operation'"],
    ['‚Wir bleiben‘, sagte er.', '‚Wir bleiben‘'],
    ["It's the ministers’ plan, isn't it?"],
    ['A ship of 5" and 6 feet'],
    ['“First part\n\n“and the second.” He left.', '“First part', '“and the second.”'],
    ['He left.» She stayed.'],
    [''],
  ])('of %s', (text, ...quoted) => {
    expect(quotedIn(text)).toEqual(quoted);
  });

  it.each(["'a ", '‘a ', '«a ', 'a»', '"a ', "a' ", '„a '])('of %j a hundred thousand times', (piece) => {
    expect(quotations(piece.repeat(1e5)).length).toBeLessThanOrEqual(1e5);
  });
});

describe('words', () => {
  const text = 'He called it a “special operation” on Monday 访问 there.';
  it('are told apart by who says them', () => {
    const heard = heardWords(text, quotations(text));
    expect(heard.filter(({ quoted }) => quoted).map((word) => word.text)).toEqual(['special', 'operation']);
    expect(ownLength(heard)).toBe(8);
  });

  it('know of quotations before their first', () => {
    const heard = heardWords(text, quotations(text), text.indexOf('operation'));
    expect(heard.map(({ quoted }) => quoted)).toEqual([true, false, false, false, false, false]);
  });
});
