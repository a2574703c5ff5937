export type Modality = 'prohibition' | 'duty' | 'permission' | 'right' | 'reservation' | 'statement';

const sentences: Readonly<Record<Modality, string>> = {
  prohibition: 'It is worded as a prohibition.',
  duty: 'It is worded as a duty.',
  permission: 'It is worded as a permission.',
  right: 'It is worded as something that is open to the user.',
  reservation: 'It is worded as something that the provider reserves.',
  statement: 'It is worded as a statement, neither forbidding nor requiring anything by its verb.',
};

/** What kind of sentence the rule is, as a sentence. */
export function sayModality(modality: Modality): string {
  return sentences[modality];
}

const bound: Readonly<Record<Modality, (platform: string) => string>> = {
  prohibition: () => 'It is worded as a prohibition on those who use the service.',
  duty: () => 'It is worded as a duty of those who use the service.',
  permission: () => 'It is worded as a permission to those who use the service.',
  right: () => 'It is worded as something that is open to those who use the service.',
  reservation: (platform) => `It is worded as something that ${platform} reserves for itself.`,
  statement: (platform) => `It is worded as a statement by ${platform}; its verbs put no duty on anybody.`,
};

/** Whom the sentence is about, as far as its verbs say. */
export function sayWhomItBinds(modality: Modality, platform: string): string {
  return bound[modality](platform);
}
