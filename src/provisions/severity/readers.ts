/** From whose side a provision is weighed. */
export const readers = {
  consumer: 'a consumer',
  business: 'a business customer',
  developer: 'a developer',
  creator: 'a creator',
  'privacy-officer': 'a privacy officer',
} as const;

export type Reader = keyof typeof readers;

export function isReader(name: string): name is Reader {
  return Object.hasOwn(readers, name);
}
