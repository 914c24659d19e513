/** Past forms that no ending tells, of verbs that the news has. */
const present = new Map(
  `began:begin bought:buy broke:break brought:bring built:build chose:choose drew:draw fell:fall fought:fight found:find
  gave:give given:give got:get gotten:get grew:grow held:hold kept:keep knew:know led:lead left:leave lost:lose made:make
  meant:mean met:meet paid:pay ran:run rose:rise said:say sent:send shot:shoot shown:show sold:sell spent:spend
  spoke:speak spoken:speak stood:stand struck:strike taken:take took:take told:tell went:go withdrew:withdraw
  withdrawn:withdraw won:win written:write wrote:write`
    .split(/\s+/u)
    .map((pair) => {
      const [past = '', now = ''] = pair.split(':');
      return [past, now];
    }),
);

/** The verb of which a word is an irregular past form, else the word itself. @param word in lower case */
export function presentOf(word: string): string {
  return present.get(word) ?? word;
}
