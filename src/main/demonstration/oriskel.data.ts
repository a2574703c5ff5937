import type { InventedPlatform } from './model.ts';

const terms = `
# Oriskel Terms of Use

**Effective date: 10 January 2026**

Welcome to Oriskel. These Terms of Use (“**Terms**”) apply to your use of the Oriskel assistant, our application programming interface and our website oriskel.example (together, the “**Services**”). They form an agreement between you and Oriskel Labs, Inc. (“**Oriskel**”, “**we**”).

## 1. Registration and access

**Minimum age.** You must be at least 13 years old, or the minimum age required in your country, to use the Services. If you are under 18, you must have the permission of your parent or legal guardian.

**Registration.** You must provide accurate and complete information to register. You may not share your account credentials or make your account available to anyone else, and you are responsible for all activities that occur under your account.

**Acceptance.** Your use of the Services constitutes acceptance of these Terms, of our [Privacy Policy](privacy-policy) and of our [Usage Policy](usage-policy), which are part of this agreement.

## 2. Your content

2.1 **Input and Output.** You may provide input to the Services (“**Input**”) and receive output generated from it (“**Output**”). Input and Output are together “**Content**”. You are responsible for Content, including for ensuring that it does not violate any law or these Terms.

2.2 **Ownership.** As between you and Oriskel, and to the extent permitted by law, you retain your ownership rights in Input and own the Output. We hereby assign to you all our right, title and interest, if any, in and to Output.

2.3 **Similar output.** Due to the nature of machine learning, Output may not be unique, and other users may receive similar output from the Services.

2.4 **Our use of Content.** We may use Content to provide, maintain and protect the Services, to comply with applicable law and to enforce our policies.

2.5 **Accuracy.** Artificial intelligence makes mistakes. Output may be inaccurate or misleading. You must evaluate Output for accuracy, including by human review, before using or sharing it, and you should not rely on it as a sole source of truth or as a substitute for professional advice.

## 3. What you may not do

You may not use the Services for any illegal, harmful or abusive activity. For example, you may not:

(a) use the Services in a way that infringes, misappropriates or violates anyone’s rights;
(b) modify, copy, lease, sell or distribute any of the Services;
(c) attempt to reverse engineer or discover the source code or underlying components of the Services, including our models and algorithms;
(d) use Output to develop models that compete with Oriskel;
(e) automatically or programmatically extract data or Output, except through our interface;
(f) represent that Output was human-generated when it was not; or
(g) interfere with or disrupt the Services, including by circumventing rate limits or safety measures.

## 4. Paid plans

4.1 **Billing.** If you purchase a subscription, you authorise us to charge your payment method on each agreed periodic renewal. Your subscription renews automatically until you cancel it. You can cancel at any time in your settings; cancellation takes effect at the end of the current billing period.

4.2 **Refunds.** Payments are non-refundable, except where required by law.

4.3 **Price changes.** We may change our prices from time to time. If we increase our subscription prices, we will give you at least 30 days’ notice, and the increase will take effect on your next renewal so that you can cancel if you do not agree to it.

4.4 **Taxes.** Prices do not include taxes unless we say so; you are responsible for all taxes associated with your purchase.

## 5. Ending this agreement

5.1 You are free to stop using the Services at any time and to delete your account.

5.2 We reserve the right to suspend or terminate your access to the Services or delete your account if we determine that you breached these Terms or our policies, that we must do so to comply with the law, or that your use could cause risk or harm to Oriskel, our users or anyone else.

5.3 **Appeals.** If you believe that we have suspended or terminated your account in error, you can file an appeal with our support team within 30 days.

5.4 We may terminate your account if it has been inactive for over a year and you have no paid subscription. We will give you advance notice.

## 6. Discontinuation of the Services

We may decide to discontinue the Services or any feature of them. If we do, we will give you advance notice and a refund for any prepaid, unused Services.

## 7. No warranties, limited liability

7.1 THE SERVICES ARE PROVIDED “AS IS”. EXCEPT TO THE EXTENT PROHIBITED BY LAW, WE MAKE NO WARRANTIES, EXPRESS, IMPLIED OR STATUTORY, AND DISCLAIM ALL WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NON-INFRINGEMENT. WE DO NOT WARRANT THAT THE SERVICES WILL BE UNINTERRUPTED, ACCURATE OR ERROR FREE.

7.2 WE WILL NOT BE LIABLE FOR ANY INDIRECT, INCIDENTAL, SPECIAL, CONSEQUENTIAL OR EXEMPLARY DAMAGES, INCLUDING DAMAGES FOR LOSS OF PROFITS, GOODWILL, USE OR DATA.

7.3 OUR AGGREGATE LIABILITY UNDER THESE TERMS WILL NOT EXCEED THE GREATER OF THE AMOUNT YOU PAID FOR THE SERVICE THAT GAVE RISE TO THE CLAIM DURING THE 12 MONTHS BEFORE THE LIABILITY AROSE OR ONE HUNDRED DOLLARS ($100).

7.4 **Indemnity.** If you are a business or organisation, you will indemnify and hold harmless Oriskel and its personnel from any losses and expenses arising from third-party claims that relate to your use of the Services.

## 8. Disputes

8.1 **Mandatory arbitration.** You and Oriskel agree to resolve any claims arising out of or relating to these Terms or our Services through final and binding arbitration, regardless of when the claim arose.

8.2 **Informal resolution.** Before starting arbitration, you must send us a notice of dispute. If we cannot resolve it within 60 days, either of us may start arbitration.

8.3 **Class waiver.** Disputes must be brought on an individual basis only and may not be brought as a plaintiff or class member in any purported class, consolidated or representative proceeding.

8.4 **Governing law.** The laws of the State of Delaware govern these Terms, and all claims that are not arbitrated will be brought exclusively in the federal or state courts of Wilmington, Delaware.

## 9. General terms

9.1 **Changes to these Terms.** We may update these Terms. We will give you at least 30 days’ advance notice of changes that materially adversely affect you, by email or through an in-product notification. All other changes take effect as soon as we post them to our website. If you do not agree to the changes, you must stop using the Services.

9.2 **Feedback.** If you provide feedback to us, you agree that we may use it without restriction or compensation to you.

9.3 **Assignment.** You may not assign your rights or obligations under these Terms. We may assign them to any affiliate, subsidiary or successor in interest.

9.4 **Trade controls.** You must comply with all applicable trade laws, including sanctions and export control laws. The Services may not be used in or for the benefit of any embargoed country.

9.5 **Entire agreement.** These Terms contain the entire agreement between you and Oriskel regarding the Services. If any part of them is unenforceable, the rest remains in effect.
`;

const usage = `
# Oriskel Usage Policy

**Effective date: 10 January 2026**

This policy applies to everyone who uses Oriskel’s models, through the assistant or through the interface.

## 1. Rules for everyone

These rules apply to every use of our services.

### Comply with the law

You may not compromise the privacy of others, engage in regulated activity without complying with applicable regulations, or promote any illegal activity.

### Do no harm

You may not use our services to:

- promote suicide or self-harm, or develop or use weapons;
- exploit or sexualise children, or generate child sexual abuse material, which we report to the authorities;
- harass, threaten, defame or bully anyone, or promote violence or hatred; or
- develop malware, or gain unauthorised access to systems.

### Do not deceive

You may not use our services to:

- generate or promote disinformation or false online engagement, such as comments and reviews;
- impersonate another person or organisation without consent or legal right;
- engage in academic dishonesty, fraud, scams or spam, including the generation of bulk unsolicited messages; or
- hide from people that they are talking to an automated system.

## 2. Rules for sensitive uses

2.1 You may not use our services to make high-stakes automated decisions that affect a person’s safety, rights or well-being without human review, in fields such as:

- employment, credit, insurance and housing;
- medical diagnosis and treatment, or legal advice;
- law enforcement, migration and asylum.

2.2 You may not use our services for facial recognition databases, for social scoring, or to infer a person’s emotions at work or at school.

## 3. Enforcement

3.1 We use automated systems and human review to monitor for violations. Violating this policy may result in action against your account, including a warning, suspension or termination.

3.2 You may report a violation at report@oriskel.example.
`;

const privacy = `
# Oriskel Privacy Policy

**Effective date: 10 January 2026**

Oriskel Labs, Inc. respects your privacy. This Privacy Policy describes our practices with respect to personal data that we collect from or about you when you use our website and assistant.

## 1. Personal data we collect

**Account information.** When you create an account we collect your name, contact information, date of birth, account credentials and payment information.

**Content.** We collect personal data that you include in your prompts and in the files, images and audio that you upload.

**Log data.** We automatically collect your IP address, browser type and settings, and the date and time of your request.

**Cookies.** We use cookies and similar technologies to operate our services and to improve your experience. See the settings of your browser if you want to refuse them.

## 2. How we use personal data

We may use personal data to:

- provide, analyse and maintain our services;
- communicate with you, including about events and new features;
- prevent fraud, criminal activity and misuse of our services; and
- comply with legal obligations.

**Training.** We do not use your conversations to train our models unless you have opted in to it in your settings.

**Automated review.** Our classifiers examine conversations automatically to find violations of our policies, and our staff may read conversations that were flagged.

## 3. Disclosure of personal data

3.1 We disclose personal data to vendors and service providers, such as hosting and customer support, who may only process it to perform their duties for us.

3.2 We may share personal data with government authorities if required to do so by law or in the good-faith belief that such action is necessary to comply with a legal obligation.

3.3 If we are involved in a reorganisation, bankruptcy or transition of service to another provider, your personal data may be transferred as part of it.

3.4 We do not sell personal data and do not share it for cross-context behavioural advertising.

## 4. Retention

4.1 We retain your personal data only for as long as we need it to provide our services. Deleted conversations are removed from our systems within 30 days.

4.2 Conversations that were flagged for a violation of our policies may be kept for up to 2 years.

## 5. Your rights

5.1 Depending on where you live, you may have the right to access, correct or delete your personal data, to restrict or object to how we process it, and to receive it in a portable format.

5.2 You may lodge a complaint with your local data protection authority. You can reach our data protection officer at privacy@oriskel.example.

## 6. More

6.1 **Children.** Our services are not directed to children under 13, and we do not knowingly collect personal data from them.

6.2 **Security.** We implement commercially reasonable technical, administrative and organisational measures to protect personal data from loss, misuse and unauthorised access.

6.3 **Transfers.** Your personal data is processed on servers in the United States and other countries. Where we transfer it out of the European Economic Area, we rely on standard contractual clauses.

6.4 **Changes.** We may update this Privacy Policy from time to time. When we do, we will post an updated version on this page.
`;

export const oriskel: InventedPlatform = {
  slug: 'oriskel',
  name: 'Oriskel',
  host: 'oriskel.example',
  navigation: ['Assistant', 'Interface', 'Research', 'Pricing'],
  footer: ['Company', 'Blog', 'Help centre', 'Brand'],
  documents: [
    {
      slug: 'terms-of-use',
      termsType: 'Terms of Service',
      select: ['main article'],
      text: terms,
      events: [
        {
          stage: 1,
          said: 'typographic quotation marks become straight ones. This must not become a change.',
          expect: 'same',
          dress: { quotes: 'straight' },
        },
        {
          stage: 2,
          said: 'a new clause lets Oriskel train its models on what people enter.',
          expect: 'change',
          edits: [
            { find: 'Effective date: 10 January 2026', put: 'Effective date: 20 March 2026' },
            {
              find: '2.5 **Accuracy.**',
              put: '2.5 **Training.** We may use your Content to train and improve our models. You can opt out of training in your account settings; the opt-out applies to conversations that you begin afterwards.\n\n2.6 **Accuracy.**',
            },
          ],
        },
        {
          stage: 4,
          said: 'the clause on inactive accounts moves to the section on registration and is reworded: twelve months become six, and the notice is gone.',
          expect: 'change',
          edits: [
            { find: 'Effective date: 20 March 2026', put: 'Effective date: 5 May 2026' },
            {
              find: '\n\n5.4 We may terminate your account if it has been inactive for over a year and you have no paid subscription. We will give you advance notice.',
              put: '',
            },
            {
              find: '**Acceptance.** Your use',
              put: '**Inactive accounts.** We may terminate your account if it has been inactive for over six months and you have no paid subscription.\n\n**Acceptance.** Your use',
            },
          ],
        },
      ],
    },
    {
      slug: 'usage-policy',
      termsType: 'Acceptable Use Policy',
      text: usage,
      events: [
        {
          stage: 2,
          said: 'a ban on uses in elections and political campaigns is added.',
          expect: 'change',
          edits: [
            { find: 'Effective date: 10 January 2026', put: 'Effective date: 20 March 2026' },
            {
              find: '- law enforcement, migration and asylum.\n',
              put: '- law enforcement, migration and asylum.\n\n2.2 You may not use our services for political campaigning or lobbying, or to discourage anyone from taking part in an election.\n',
            },
            { find: '2.2 You may not use our services for facial', put: '2.3 You may not use our services for facial' },
          ],
        },
        {
          stage: 5,
          said: 'the site is redesigned; every word stays. This must not become a change.',
          expect: 'same',
          dress: { look: 'redesigned' },
        },
      ],
    },
    {
      slug: 'privacy-policy',
      termsType: 'Privacy Policy',
      select: ['#main article', '.lg-doc'],
      text: privacy,
      events: [
        {
          stage: 3,
          said: 'an error page is served with status 200 in the policy’s place. It must be set aside, never read as a change.',
          expect: 'set-aside',
          dress: { look: 'error' },
        },
        {
          stage: 4,
          said: 'the policy is back as it was. This must not become a change.',
          expect: 'same',
          dress: { look: 'plain' },
        },
        {
          stage: 5,
          said: 'conversations are used for training unless people opt out; before, only if they had opted in.',
          expect: 'change',
          edits: [
            { find: 'Effective date: 10 January 2026', put: 'Effective date: 1 June 2026' },
            {
              find: 'We do not use your conversations to train our models unless you have opted in to it in your settings.',
              put: 'We use your conversations to train our models unless you have opted out of it in your settings.',
            },
          ],
        },
      ],
    },
  ],
};
