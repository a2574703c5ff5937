import type { Prompt } from './redraft-prompt.ts';

/** A language model at an endpoint that speaks the chat protocol of OpenAI: one far away, or one on this machine. */
export interface ModelSettings {
  readonly url: string;
  readonly model: string;
  readonly key: string | null;
}

/** Asks a model for prose. The packages that speak to it are loaded at the first question: an installation without a model never does. */
export async function askModel(
  { system, prompt }: Prompt,
  settings: ModelSettings,
  fetch: typeof globalThis.fetch,
): Promise<string> {
  const [{ generateText }, { createOpenAICompatible }] = await Promise.all([
    import('ai'),
    import('@ai-sdk/openai-compatible'),
  ]);
  const provider = createOpenAICompatible({
    name: 'configured',
    baseURL: settings.url,
    fetch,
    ...(settings.key === null ? {} : { apiKey: settings.key }),
  });
  const { text } = await generateText({
    model: provider(settings.model),
    system,
    prompt,
    temperature: 0,
    maxOutputTokens: 900,
    maxRetries: 0,
  });
  return text;
}
