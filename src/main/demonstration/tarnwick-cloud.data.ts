import type { InventedPlatform } from './model.ts';

const terms = `
# Tarnwick Cloud Terms of Service

_Last updated: 12 January 2026. Effective: 1 February 2026._

These Terms of Service (the “**Terms**”) are an agreement between Tarnwick Cloud Limited (“**Tarnwick**”, “**we**”, “**us**”) and the person or organisation that opens an account (“**Customer**”, “**you**”). They govern your use of the computing, storage and networking services offered at tarnwick.example (the “**Services**”).

## 1. The agreement

1.1 **Acceptance.** By creating an account, or by accessing or using the Services, you agree to be bound by these Terms. If you do not agree, do not use the Services.

1.2 **Authority.** If you accept these Terms on behalf of an organisation, you represent and warrant that you have the authority to bind that organisation, and “you” refers to it.

1.3 **Eligibility.** You must be at least 18 years old and able to form a binding contract to open an account.

1.4 **Other documents.** The [Acceptable Use Policy](acceptable-use-policy) and the [Privacy Policy](privacy-policy) are incorporated into these Terms by reference.

## 2. Definitions

“**Customer Content**” means any data, software, image or text that you or your users store, process or transmit by means of the Services.

“**Service Credit**” means an amount credited against future fees under section 5.

## 3. Your account

3.1 **Credentials.** You are responsible for keeping your password and access keys confidential and for all activity that occurs under your account. You must notify us immediately of any unauthorised use.

3.2 **Accurate details.** You must provide accurate and complete registration information and keep it up to date.

## 4. Fees and payment

4.1 **Fees.** You agree to pay all applicable fees for the Services that you use, at the rates published on our pricing page. Fees are invoiced monthly in arrears and are due within 30 days of the date of the invoice.

4.2 **Taxes.** Fees are exclusive of taxes. You are responsible for all sales, use and value added taxes that apply to your purchase, except taxes on our income.

4.3 **Reserved capacity.** A reservation renews automatically for a further term of the same length at the end of each term unless you cancel it at least 30 days before the renewal date.

4.4 **Price changes.** We may increase our prices by giving you at least 60 days’ notice. The new price applies from the first invoice after the notice has run out.

4.5 **No refunds.** Except where these Terms or the law provide otherwise, fees paid are non-refundable.

## 5. Service levels

5.1 If the monthly uptime of a Service falls below its commitment, you may request a Service Credit within 30 days of the end of that month:

| Monthly uptime | Service Credit |
| Below 99.95% but at least 99.0% | 10% of the monthly fee |
| Below 99.0% but at least 95.0% | 25% of the monthly fee |
| Below 95.0% | 100% of the monthly fee |

5.2 Service Credits are your sole and exclusive remedy for unavailability of the Services.

## 6. Customer Content

6.1 **Ownership.** As between you and us, you retain all right, title and interest in and to Customer Content.

6.2 **Licence to us.** You grant us a non-exclusive, worldwide, royalty-free licence to host, copy, transmit and display Customer Content solely as necessary to provide the Services to you.

6.3 **No training.** We do not use Customer Content to train artificial intelligence or machine learning models.

6.4 **Feedback.** If you give us suggestions about the Services, we may use them without restriction and without owing you compensation.

## 7. Suspension and termination

7.1 **Suspension.** We may suspend your access to the Services immediately upon notice to you if we reasonably determine that:

(a) your use of the Services poses a security risk to the Services or to any third party;
(b) your use of the Services could subject us to liability; or
(c) you are in breach of your payment obligations for more than 15 days.

7.2 **Termination by you.** You may terminate this agreement for any reason at any time by closing your account.

7.3 **Termination by us.** We may terminate this agreement for convenience by giving you at least 30 days’ advance notice. We may terminate it with immediate effect if you commit a material breach and do not cure it within 10 days of our notice.

7.4 **After termination.** Upon termination all your rights under these Terms end, and you remain responsible for all fees incurred up to the date of termination. During the 30 days following termination we will not delete your Customer Content, and you may retrieve it.

## 8. Changes

8.1 **Changes to the Services.** We may change or discontinue any of the Services from time to time. We will give you at least 12 months’ notice before we discontinue a material feature of a Service that you use.

8.2 **Changes to these Terms.** We may modify these Terms by giving you at least 30 days’ notice by email before the change takes effect. By continuing to use the Services after the effective date of a change, you agree to the modified Terms.

## 9. Intellectual property

9.1 We and our licensors own all right, title and interest in and to the Services. We grant you a limited, revocable, non-exclusive, non-transferable licence to access and use the Services during the term.

9.2 You may not, and may not allow others to:

(a) reverse engineer, disassemble or decompile the Services;
(b) resell or sublicense the Services without our prior written agreement; or
(c) access the Services in order to build a competing product, or publish the results of benchmark tests without disclosing all that is needed to repeat them.

## 10. Confidentiality

10.1 Each party may use the other party’s confidential information only to perform this agreement, and must protect it with at least the care it gives to its own.

## 11. Indemnification

11.1 You will defend, indemnify and hold harmless Tarnwick, its affiliates and their employees from and against any claims, losses and expenses, including reasonable attorneys’ fees, arising out of Customer Content or your breach of these Terms.

## 12. Disclaimers and limits

12.1 **No warranties.** The Services are provided “as is” and “as available”. Except to the extent prohibited by law, we disclaim all warranties, express or implied, including any implied warranty of merchantability, fitness for a particular purpose and non-infringement.

12.2 **Excluded loss.** Neither party will be liable to the other for any indirect, incidental, special, consequential or exemplary damages, even if advised of the possibility of such damages.

12.3 **Cap.** Our aggregate liability under this agreement will not exceed the amount you paid us for the Service that gave rise to the claim during the 12 months before the liability arose.

## 13. Disputes

13.1 **Talking first.** Before filing a claim, each party agrees to try to resolve the dispute informally by contacting the other and negotiating in good faith for 30 days.

13.2 **Arbitration.** Any dispute arising out of or relating to these Terms will be resolved by final and binding arbitration, rather than in court, except that either party may bring a claim in small claims court.

13.3 **Opting out.** You may opt out of arbitration by sending written notice to legal@tarnwick.example within 30 days of first accepting these Terms.

13.4 **No class actions.** Disputes will be conducted only on an individual basis and not in a class, consolidated or representative action. Each party waives any right to a jury trial.

13.5 **Governing law.** These Terms are governed by the laws of England and Wales, without regard to its conflict of laws rules.

## 14. General

14.1 **Assignment.** You may not assign this agreement without our prior written consent. We may assign it to an affiliate or in connection with a merger or a sale of assets.

14.2 **Export.** You must comply with all applicable export control and sanctions laws, and you represent that you are not located in an embargoed country.

14.3 **Notices.** We may give notice to you by posting it in the console or by sending an email to the address associated with your account.

14.4 **Severability.** If any provision of these Terms is held to be invalid or unenforceable, the remaining provisions remain in full force and effect. No failure to enforce a provision is a waiver of it.
`;

const use = `
# Tarnwick Cloud Acceptable Use Policy

_Effective: 1 February 2026_

This Acceptable Use Policy describes prohibited uses of the services offered by Tarnwick Cloud Limited. The examples are not exhaustive. If you violate this Policy or allow others to do so, we may suspend or terminate your use of the services.

## No illegal or harmful use

You may not use, or encourage or allow others to use, the services:

- for any activity that violates applicable laws or regulations;
- to infringe or misappropriate the intellectual property or privacy rights of others;
- to store or share content that sexually exploits or endangers a child;
- to store or share content that is defamatory, threatening, or incites violence or terrorism; or
- to commit fraud, or to promote goods, schemes or promotions that deceive, such as phishing and forged websites.

## No abuse of security

You may not use the services to violate the security or integrity of any network, computer or communications system. Prohibited activities include:

- **Unauthorised access.** Accessing or using any system without permission, including:
  - attempting to probe, scan or test the vulnerability of a system; and
  - attempting to breach or circumvent any security or authentication measure used by a system.
- **Interception.** Monitoring data or traffic on a system without permission.
- **Falsification of origin.** Forging packet headers, email headers or any part of a message that describes its origin or route.

## No abuse of networks

You may not make connections to any user, host or network unless you have permission to communicate with it. In particular, you may not:

- flood a target with requests so that it cannot respond to legitimate traffic (denial of service);
- distribute viruses, worms, Trojan horses or other malware; or
- use automated means to scrape or harvest data from sites whose owners have forbidden it.

## No unsolicited messages

You may not use the services to distribute, publish or send, or to facilitate the sending of, unsolicited bulk email or other messages, promotions or advertising. You may not alter or obscure mail headers or assume a sender’s identity without that sender’s explicit permission.

## Monitoring and enforcement

We may investigate any suspected violation of this Policy. We may:

(a) remove or disable access to any content that violates this Policy; and
(b) report any activity that we suspect violates a law to law enforcement authorities, including customer information.

## Reporting

If you become aware of any violation of this Policy, you must notify us immediately and help us, on request, to stop it. Write to abuse@tarnwick.example.
`;

const privacy = `
# Tarnwick Cloud Privacy Policy

_Last updated: 12 January 2026_

This Privacy Policy explains how Tarnwick Cloud Limited collects and uses personal information when you visit tarnwick.example or use our services. It does not apply to the content that our customers store with us.

## 1. Information we collect

1.1 We collect the information that you give us when you open an account, such as your name, email address, telephone number and payment details.

1.2 We automatically collect information about your use of the services, such as IP address, device identifiers, browser type and the pages you view.

1.3 **Cookies.** We use cookies and similar technologies to recognise your browser and to understand how our site is used. You can set your browser to refuse cookies.

## 2. How we use it

2.1 We use personal information to:

- provide, operate and improve the services;
- process your payments and send you invoices;
- detect and prevent fraud and abuse; and
- send you marketing communications, from which you can unsubscribe at any time.

2.2 **Legal basis.** Where European law applies, we process personal information because it is necessary to perform our contract with you, because we have a legitimate interest in running our business, or with your consent.

## 3. When we share it

3.1 We do not sell your personal information.

3.2 We share personal information with service providers who process it on our behalf and under our instructions, such as payment processors and support contractors. A current list of subprocessors is published on our website.

3.3 We may disclose personal information to law enforcement or other government authorities if we believe in good faith that the law requires it. Where permitted, we will notify you first.

3.4 If we are involved in a merger, acquisition or sale of assets, your personal information may be transferred as part of that transaction.

## 4. How long we keep it

4.1 We retain personal information for as long as your account is active. We delete it within 90 days after you close your account, unless the law requires us to keep it longer.

| Data | Kept for |
| Account details | 90 days after closing |
| Invoices | 7 years |
| Access logs | 12 months |

## 5. Security

5.1 We use technical and organisational measures, including encryption in transit and at rest, to protect personal information. No method of transmission is completely secure.

5.2 If a security breach affects your personal information, we will notify you within 72 hours of becoming aware of it.

## 6. Your rights

6.1 Depending on where you live, you have the right to access, correct, delete or receive a copy of your personal information, and to object to its processing. To exercise these rights, write to privacy@tarnwick.example.

6.2 **International transfers.** We may transfer personal information to countries outside your own, including the United States, under standard contractual clauses.

6.3 **Children.** The services are not directed to children under 16, and we do not knowingly collect personal information from them.

6.4 **Changes.** We may update this Policy from time to time. If we make material changes, we will notify you by email before they take effect.
`;

export const tarnwickCloud: InventedPlatform = {
  slug: 'tarnwick-cloud',
  name: 'Tarnwick Cloud',
  host: 'tarnwick.example',
  navigation: ['Products', 'Pricing', 'Documentation', 'Sign in'],
  footer: ['About', 'Careers', 'Status', 'Press', 'Modern slavery statement'],
  documents: [
    {
      slug: 'terms-of-service',
      termsType: 'Terms of Service',
      select: ['main article'],
      text: terms,
      events: [
        {
          stage: 1,
          said: 'the notice before the terms change is cut from 30 days to 14.',
          expect: 'change',
          edits: [
            { find: 'Last updated: 12 January 2026. Effective: 1 February 2026.', put: 'Last updated: 2 March 2026. Effective: 1 April 2026.' },
            { find: 'at least 30 days’ notice by email before the change', put: 'at least 14 days’ notice by email before the change' },
          ],
        },
        {
          stage: 2,
          said: 'the site is redesigned and its quotation marks are straight now; every word stays. This must not become a change.',
          expect: 'same',
          dress: { look: 'redesigned', quotes: 'straight' },
        },
        {
          stage: 4,
          said: 'the way to opt out of arbitration is gone.',
          expect: 'change',
          edits: [
            { find: 'Last updated: 2 March 2026. Effective: 1 April 2026.', put: 'Last updated: 4 May 2026. Effective: 1 June 2026.' },
            { find: '13.3 **Opting out.** You may opt out of arbitration by sending written notice to legal@tarnwick.example within 30 days of first accepting these Terms.\n\n', put: '' },
            { find: '13.4 **No class', put: '13.3 **No class' },
            { find: '13.5 **Governing', put: '13.4 **Governing' },
          ],
        },
      ],
    },
    {
      slug: 'acceptable-use-policy',
      termsType: 'Acceptable Use Policy',
      text: use,
      events: [
        {
          stage: 1,
          said: 'a link leaves the footer of the site. This must not become a change.',
          expect: 'same',
          dress: { footerWithout: ['Press'] },
        },
        {
          stage: 3,
          said: '“we may suspend or terminate” becomes “we will suspend or terminate”.',
          expect: 'change',
          edits: [
            { find: 'Effective: 1 February 2026', put: 'Effective: 15 April 2026' },
            { find: 'we may suspend or terminate your use', put: 'we will suspend or terminate your use' },
          ],
        },
      ],
    },
    {
      slug: 'privacy-policy',
      termsType: 'Privacy Policy',
      select: ['.policy'],
      text: privacy,
      events: [
        {
          stage: 3,
          said: 'data are kept for 180 days instead of 90, and a breach is told “without undue delay” instead of within 72 hours.',
          expect: 'change',
          edits: [
            { find: 'Last updated: 12 January 2026', put: 'Last updated: 15 April 2026' },
            { find: 'We delete it within 90 days after', put: 'We delete it within 180 days after' },
            { find: '| Account details | 90 days after closing |', put: '| Account details | 180 days after closing |' },
            { find: 'notify you within 72 hours of becoming aware of it', put: 'notify you without undue delay after becoming aware of it' },
          ],
        },
      ],
    },
  ],
};
