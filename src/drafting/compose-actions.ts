import { named, type Stated } from './compose-facts.ts';
import type { ProvisionFacts } from './facts.ts';

/** What one can do by these words: ways and times that they name themselves, then what is known of the type. */
export function composeActions({ type }: ProvisionFacts, own: Stated, known: readonly string[]): string[] {
  const emails = own.values('contact', 'email');
  const to = emails.length === 0 ? '' : ` The address that it names: ${named(emails)}.`;
  const within = (role: string): string | null => {
    const found = own.values('period', role);
    return found.length === 0 ? null : named(found);
  };
  const [out, back, claim] = [within('opt-out'), within('refund'), within('claim')];
  const outByConsent = own.values('consent').some(({ value }) => value === 'opt-out');
  const first = [
    ...(out === null
      ? outByConsent
        ? [`Use the way out that it names, if this is not wanted.${to}`]
        : []
      : [`Opt out or object in time: ${out}.${to}`]),
    ...(back === null ? [] : [`Withdraw or ask for the money back in time: ${back}.${out === null ? to : ''}`]),
    ...(claim === null ? [] : [`Bring a claim in time: ${claim}.`]),
  ];
  const written = first.some((one) => one.includes('The address that it names'));
  const contact =
    emails.length > 0 && !written && type !== null ? [`Write to the address that it names: ${named(emails)}.`] : [];
  return [...first, ...contact, ...known];
}
