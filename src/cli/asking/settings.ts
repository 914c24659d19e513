import { Refusal } from '../refusal.ts';
import { shown } from '../build/inputs.ts';

/** Which model is asked, where, and how much. */
export interface Settings {
  model: string;
  /** An address that ends in no slash. */
  endpoint: string;
  /** Stands in no output and no message. */
  key: string | null;
  /** Of one build, of questions and answers together. */
  maxTokens: number;
  /** So many questions are open at once. */
  parallel: number;
}

export interface ModelFlags {
  model?: string;
  endpoint?: string;
  maxTokens: number;
  parallel: number;
}

/** Keys come from the environment alone. Throws Refusal where something is missing, or is no address. */
export function settingsOf({ model, endpoint, ...limits }: ModelFlags, env: NodeJS.ProcessEnv): Settings {
  if (!model) throw missing('Name the model with --model, or in EDGEWISE_MODEL.');
  if (!endpoint)
    throw missing(
      'Say where the model is with --endpoint, or in OPENAI_BASE_URL: of Ollama on this machine it is http://127.0.0.1:11434/v1.',
    );
  const address = addressOf(endpoint);
  return { model, endpoint: address.href.replace(/\/+$/u, ''), key: keyFor(address, env), ...limits };
}

function missing(sentence: string): Refusal {
  return new Refusal([sentence, 'Nothing was sent.'], 2);
}

function addressOf(endpoint: string): URL {
  const address = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (!address || !/^https?:$/u.test(address.protocol))
    throw missing(`${shown(endpoint)} is no address that begins with http:// or https://.`);
  if (address.username || address.password || address.search || address.hash)
    throw missing(
      'The address of --endpoint has a name, a password or parameters in it. Keys come from EDGEWISE_API_KEY or OPENAI_API_KEY.',
    );
  return address;
}

/** The key that was not set for Edgewise goes over no line that others can read. */
function keyFor({ protocol, hostname }: URL, env: NodeJS.ProcessEnv): string | null {
  const isSafe = protocol === 'https:' || /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/u.test(hostname);
  const key = env['EDGEWISE_API_KEY']?.trim() || (isSafe ? env['OPENAI_API_KEY']?.trim() : '');
  if (!key) return null;
  if (!/^[\x21-\x7e]+$/u.test(key))
    throw missing('The key in the environment holds spaces or other characters that no key has.');
  return key;
}
