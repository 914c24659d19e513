import { expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { settingsOf } from './settings.ts';

const flags = { model: 'small', endpoint: 'https://models.example/v1/', maxTokens: 9, parallel: 2 };

it('an address loses its last slash, and the rest is as given', () => {
  expect(settingsOf(flags, {})).toEqual({ ...flags, endpoint: 'https://models.example/v1', key: null });
});

it.each([
  [{ OPENAI_API_KEY: 'sk-1' }, flags.endpoint, 'sk-1'],
  [{ OPENAI_API_KEY: 'sk-1', EDGEWISE_API_KEY: ' sk-2\n' }, flags.endpoint, 'sk-2'],
  [{ OPENAI_API_KEY: 'sk-1' }, 'http://127.0.0.1:11434/v1', 'sk-1'],
  [{ OPENAI_API_KEY: 'sk-1' }, 'http://models.example/v1', null],
  [{ OPENAI_API_KEY: 'sk-1' }, 'http://127.0.0.1.models.example/v1', null],
  [{ EDGEWISE_API_KEY: 'sk-2' }, 'http://models.example/v1', 'sk-2'],
  [{}, flags.endpoint, null],
])('of %j, to %s goes %j', (env, endpoint, key) => {
  expect(settingsOf({ ...flags, endpoint }, env).key).toBe(key);
});

it.each([
  [{ model: '' }, {}, /--model/u],
  [{ endpoint: '' }, {}, /--endpoint.*11434/u],
  [{ endpoint: 'models.example' }, {}, /no address/u],
  [{ endpoint: 'file:///etc/passwd' }, {}, /no address/u],
  [{ endpoint: 'https://me:sk-1@models.example/v1' }, {}, /Keys come from/u],
  [{ endpoint: 'https://models.example/v1?key=sk-1' }, {}, /Keys come from/u],
  [{}, { EDGEWISE_API_KEY: 'sk-1\nX: y' }, /no key has/u],
])('%j with %j is refused with a sentence that repeats no key', (change, env, sentence) => {
  const attempt = () => settingsOf({ ...flags, ...change }, env);
  expect(attempt).toThrow(sentence);
  expect(attempt).toThrow(Refusal);
  expect(attempt).not.toThrow(/sk-1/u);
});
