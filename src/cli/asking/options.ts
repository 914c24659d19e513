import { InvalidArgumentError, Option } from 'commander';

/** Tokens of one build unless another number is given: about 170 articles of 3 kB. */
const MAX_TOKENS = 1_000_000;

/** What `--extractor model` needs, on the command line or in the environment. */
export const modelOptions: readonly Option[] = [
  new Option('--model <name>', 'the model of --extractor model, as its server calls it').env(
    'EDGEWISE_MODEL',
  ),
  new Option('--endpoint <address>', 'its server, such as http://127.0.0.1:11434/v1').env('OPENAI_BASE_URL'),
  new Option('--max-tokens <number>', 'that the model may cost in this build')
    .env('EDGEWISE_MAX_TOKENS')
    .argParser(wholeNumber)
    .default(MAX_TOKENS),
  new Option('--parallel <number>', 'questions to the model that are open at once')
    .env('EDGEWISE_PARALLEL')
    .argParser(wholeNumber)
    .default(4),
];

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/u.test(text) && number > 0 && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('It is a whole number above 0.');
}
