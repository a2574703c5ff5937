import type { Language } from './collections.ts';

/** What is drawn: how many documents of which terms types, how long (in units), from which collections. */
export interface Quota {
  readonly termsTypes: readonly string[];
  readonly count: number;
  readonly units: readonly [number, number];
  readonly language?: Language;
  readonly collections?: readonly string[];
}

const ai = ['genai-contrib', 'genai-eu'];

export const quotas: readonly Quota[] = [
  { termsTypes: ['Terms of Service'], language: 'de', count: 1, units: [40, 200] },
  { termsTypes: ['Terms of Service', 'Community Guidelines'], language: 'fr', count: 2, units: [20, 100] },
  { termsTypes: ['Service Level Agreement', 'In-App Purchases Policy'], count: 1, units: [10, 90] },
  { termsTypes: ['Content Monetisation Policy'], count: 1, units: [15, 90] },
  { termsTypes: ['Vulnerability Disclosure Policy'], count: 1, units: [15, 70] },
  { termsTypes: ['Law Enforcement Guidelines'], count: 1, units: [15, 70] },
  { termsTypes: ['Brand Guidelines'], count: 1, units: [15, 60] },
  { termsTypes: ['Live Policy', 'Quality Guidelines', 'Editorial Policy'], count: 1, units: [15, 70] },
  { termsTypes: ['Advertising Content Policy', 'Ad Publishing Policy'], count: 2, units: [20, 70] },
  { termsTypes: ['Copyright Claims Policy'], count: 2, units: [15, 60] },
  { termsTypes: ['Acceptable Use Policy'], collections: ai, count: 2, units: [20, 80] },
  { termsTypes: ['Developer Terms'], collections: ai, count: 1, units: [25, 80] },
  { termsTypes: ['Terms of Service'], collections: ai, count: 2, units: [35, 80] },
  { termsTypes: ['Privacy Policy'], collections: ai, count: 2, units: [30, 70] },
  { termsTypes: ['Commercial Terms'], count: 2, units: [20, 80] },
  { termsTypes: ['Developer Terms'], count: 1, units: [25, 80] },
  { termsTypes: ['Data Processor Agreement', 'Data Controller Agreement'], count: 2, units: [25, 75] },
  { termsTypes: ['Trackers Policy'], count: 3, units: [15, 60] },
  { termsTypes: ['Community Guidelines'], count: 3, units: [20, 60] },
  { termsTypes: ['Acceptable Use Policy'], count: 3, units: [15, 60] },
  { termsTypes: ['Terms of Service'], count: 5, units: [30, 75] },
  { termsTypes: ['Privacy Policy'], count: 4, units: [25, 60] },
];

/** Drawn, looked at, and passed over: no documents of the platform. */
export const passedOver: Readonly<Record<string, string>> = {};

/** Platforms of one house share wording and lawyers: they stand in one half together. */
const houses: Readonly<Record<string, RegExp>> = {
  alphabet: /google|stadia|youtube|gmail|android|adsense|admob|doubleclick|gemini|waze|chrome|blogger|notebooklm|firebase|fitbit|\bnest\b/i,
  meta: /facebook|instagram|whatsapp|\bmeta\b|llama|oculus|threads|messenger|giphy/i,
  openai: /openai|chatgpt|dall/i,
  anthropic: /claude|anthropic/i,
  microsoft: /microsoft|\bbing\b|linkedin|skype|github|outlook|xbox|\bmsn\b|copilot|mojang|minecraft|azure/i,
  apple: /apple|itunes|icloud|app store/i,
  x: /twitter|^x$|grok|\bxai\b|mopub/i,
  mistral: /mistral|le chat/i,
  verizon: /yahoo|\baol\b|flickr|flurry|oath|verizon/i,
  automattic: /wordpress|automattic|tumblr|gravatar|akismet|woocommerce/i,
  tencent: /wechat|tencent|qq/i,
  bytedance: /tiktok|bytedance|doubao|capcut/i,
  match: /tinder|okcupid|hinge|match\.com|meetic/i,
  mozilla: /mozilla|firefox|pocket/i,
  state: /tchap|beta\.gouv|tousanticovid/i,
  thomson: /thomson|reuters/i,
  bumble: /bumble|badoo/i,
  alibaba: /alibaba|aliexpress|qwen/i,
};

export function houseOf(platform: string): string {
  return Object.entries(houses).find(([, pattern]) => pattern.test(platform))?.[0] ?? platform;
}
