import { describe, expect, it } from 'vitest';
import { frames } from './frames.ts';
import { noMemory } from '../memory.ts';
import { findEntities } from './findEntities.ts';
import { language } from './language.ts';
import { plainStory } from './plainStory.ts';
import { propose } from './propose.ts';

async function worded(text: string): Promise<string[]> {
  const texts = plainStory(text);
  const entities = await findEntities([texts], [], noMemory);
  const vocabulary = { kinds: [], families: [], predicates: [] };
  const context = { articles: texts.copies, stories: [texts.story], entities, vocabulary };
  return propose(texts, context, await language(), frames).map(({ subject, object, verb }) => {
    const words = verb && text.slice(verb.start, verb.end);
    const order = verb?.between === 'subject-object' ? [subject, object] : [object, subject];
    return verb?.between ? order.join(` [${words}] `) : `${subject}, ${object}: ${words}`;
  });
}

// Where the words make a sentence between the two names: “name [words] name”, in the order of the sentence.

describe('the words that tie two names', () => {
  it.each([
    [
      'France sold Rafale fighter jets to Egypt.',
      ['france [sold Rafale fighter jets to] egypt', 'egypt, rafale: sold'],
    ],
    ['Kuwait was invaded by Iraq.', ['kuwait [was invaded by] iraq']],
    ['Ukraine shot down a MiG-29 jet.', ['ukraine [shot down] mig-29']],
    ['Serbia refused to recognise Kosovo.', ['serbia [refused to recognise] kosovo']],
    ['Ireland has no plans to join NATO.', ['ireland [has no plans to join] nato']],
    [
      'France sanctioned Iran, Syria and Belarus.',
      ['france [sanctioned] iran', 'france [sanctioned] syria', 'france [sanctioned] belarus'],
    ],
    ['Iran, which attacked Iraq, joined NATO.', ['iran [attacked] iraq', 'iran [joined] nato']],
  ])('stand between them: %s', async (text, expected) => {
    expect(await worded(text)).toEqual(expected);
  });

  it.each([
    ['If Iran attacks Iraq, prices will rise.', ['iran, iraq: attacks']],
    [
      'Serbia bought MiG-29 jets, T-72 tanks and S-400 missiles from Russia.',
      ['russia, serbia: bought MiG-29 jets, T-72 tanks and S-400 missiles from'],
    ],
    ['Peru agreed on Tuesday to recognise Kosovo.', ['peru, kosovo: to recognise']],
    ['Israel bombed Hamas fighters.', ['israel, hamas: bombed']],
    ['Iraq’s invasion of Kuwait shocked the region.', ['iraq, kuwait: invasion of']],
    ['Norwegian foreign minister Tomas Berg spoke.', ['tomas-berg, norway: foreign minister']],
  ])('are told where they make no sentence: %s', async (text, expected) => {
    const found = await worded(text);
    expect(found.filter((one) => !one.includes('['))).toEqual(expected);
  });

  it('are left out where the text prints a link between them', async () => {
    expect(await worded('Iran attacked [and](#) bombed Iraq.')).toEqual(['iran [bombed] iraq']);
    expect(await worded('Iran bought S-400 [missiles](#) from Russia.')).toContain('russia, iran: null');
  });
});
