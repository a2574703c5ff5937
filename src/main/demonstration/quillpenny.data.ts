import type { InventedPlatform } from './model.ts';

const terms = `
# Quillpenny Customer Terms

Version of 20 January 2026

## Part A. About these terms

A1. These Customer Terms are a contract between you and Quillpenny Payments DAC (“**Quillpenny**”, “**we**”), an authorised electronic money institution. They apply to your Quillpenny account, card and app (the “**Services**”).

A2. By opening an account you accept these terms. They incorporate our [Privacy Policy](privacy-policy). If you open the account for a company, you confirm that you are authorised to act for it.

A3. You must be 18 or over and resident in a country in which we offer the Services.

A4. In these terms, a “**business day**” means any day other than a Saturday, a Sunday or a public holiday in Ireland.

## Part B. Your account

B1. **Checks.** The law requires us to verify your identity. You must give us the documents that we ask for, and the information you give must be true and complete.

B2. **Security.** You must keep your card, passcode and phone safe, and tell us without undue delay if any of them is lost or stolen, or if you see a payment that you did not authorise.

B3. **Unauthorised payments.** We refund an unauthorised payment by the end of the next business day, unless we suspect that you acted fraudulently. You may have to bear losses up to €50 if your card was lost or stolen.

B4. **Limits.** Payments are subject to these limits:

| Kind of payment | Each day | Each month |
| Card payments | €5,000 | €20,000 |
| Cash withdrawals | €500 | €3,000 |
| Transfers | €10,000 | €50,000 |

## Part C. Fees

C1. You must pay the fees in our fee schedule. We take them from your balance when they fall due.

C2. **Plans.** A paid plan runs for 12 months and renews automatically for the same period. We remind you 30 days before each renewal. You can cancel within 14 days of a renewal and get a full refund.

C3. **Changes of fees.** We may change our fees. We will tell you at least two months before the change applies.

C4. If your balance is negative, you must pay the amount owed within 7 days of our request.

## Part D. What you must not do

You must not use the Services:

(a) for illegal purposes, including fraud, money laundering or the financing of terrorism;
(b) to sell or pay for:
  (i) gambling or adult content;
  (ii) weapons, ammunition or explosives; or
  (iii) narcotics and other controlled substances;
(c) to send money to persons or countries subject to sanctions;
(d) to send unsolicited payment requests or messages to people who do not know you;
(e) in a way that could harm our systems, for example by introducing malware or by circumventing our security measures; or
(f) to resell them or to act as a payment service provider for others.

## Part E. Suspending and ending

E1. We may block your card or suspend your account immediately if we have reasonable grounds to suspect fraud, a breach of these terms or a security risk. We will tell you before or immediately after we do so, unless the law forbids it.

E2. You may close your account at any time, free of charge.

E3. We may close your account by giving you at least two months’ notice.

E4. When the account is closed, we pay out your balance to a bank account in your name. You may claim it for 6 years.

## Part F. Changing these terms

F1. We will notify you of any change to these terms by email at least two months before it takes effect. You are taken to accept the change unless you tell us before that date that you object, in which case you may end the contract without charge.

## Part G. If something goes wrong

G1. **Complaints.** If you are unhappy with us, write to complaints@quillpenny.example. We answer within 15 business days. If you are not satisfied with the answer, you may go to the financial ombudsman, free of charge.

G2. **Our liability.** We are not liable for losses caused by abnormal and unforeseeable circumstances outside our control. Our liability to a business customer is limited to €25,000 in aggregate for each calendar year.

G3. We will not be liable to you for loss of profit, loss of business or any indirect or consequential loss. Nothing in these terms limits our liability for fraud, gross negligence, death or personal injury.

G4. **Your liability.** If you are a business, you will indemnify us against losses and claims that arise from your breach of these terms.

G5. **Law.** These terms are governed by the laws of Ireland, and the Irish courts have jurisdiction. If you live elsewhere in the European Union, you may bring a claim in your local courts.

## Part H. Other

H1. We may transfer our rights and duties under these terms to another authorised company; we will tell you two months in advance. You may not transfer yours.

H2. We communicate with you through the app and by email, in English. You agree to receive notices electronically.

H3. We may stop offering a feature of the app. If you pay for it, we refund the part of the fee that covers the remaining time.

H4. If a court finds part of this contract unlawful, the rest stays in force. If we delay in enforcing it, we can still enforce it later.
`;

const privacy = `
# Quillpenny Privacy Policy

Version of 20 January 2026

Quillpenny Payments DAC is the data controller for the personal data that we process when you use our app, card and website.

## 1. What we collect

We collect:

- **identity data**, such as your name, date of birth, nationality, a copy of your passport and a video of your face;
- **financial data**, such as your balance, payments and the people you pay;
- **device data**, such as your IP address, operating system and a record of how you use the app; and
- **data from others**, such as credit reference and fraud prevention agencies.

**Biometric data.** With your explicit consent we create a biometric template of your face to compare it with your passport. We delete the template after 90 days.

## 2. What we use it for

| Purpose | Legal basis |
| To provide your account and process payments | Contract |
| To verify who you are and to prevent money laundering | Legal obligation |
| To prevent fraud and keep the app secure | Legitimate interests |
| To tell you about products that may interest you | Consent |

**Automated decisions.** We decide automatically whether to open an account and whether a payment looks fraudulent. You have the right to ask for a person to review such a decision.

## 3. Who receives it

3.1 We do not sell your personal data, and we do not share it with third parties for their own marketing.

3.2 We share data with banks, card networks and suppliers who help us to provide the Services and who process it on our behalf.

3.3 We disclose data to courts, regulators, tax authorities and the police where the law requires us to.

3.4 If we sell or reorganise our business, your personal data may be transferred to the new owner.

3.5 When we transfer data outside the European Economic Area, we use standard contractual clauses approved by the European Commission.

## 4. How long we keep it

We must keep records of your identity and your payments for 5 years after you close your account. We keep recordings of telephone calls for 12 months.

## 5. Your rights

You have the right to:

(a) be given a copy of the personal data we hold about you;
(b) have it corrected or erased;
(c) object to its use, or ask us to restrict it;
(d) have it sent to another provider; and
(e) withdraw consent at any time.

To use any of these rights, write to dpo@quillpenny.example. You may also complain to the Data Protection Commission.

## 6. Cookies and security

6.1 Our website uses cookies to remember your choices and to measure visits. You can manage them in your browser.

6.2 We encrypt personal data and restrict access to those who need it. We will inform you of a personal data breach without undue delay where it puts your rights at high risk.

## 7. Changes

We will post any change of this policy on our website and, if it is significant, tell you by email.
`;

const developer = `
# Quillpenny Developer Terms

Version of 20 January 2026

These Developer Terms apply when you access the Quillpenny programming interface (the “**API**”).

## 1. Licence

1.1 We grant you a limited, non-exclusive, non-transferable, revocable licence to use the API solely to build applications that work with Quillpenny accounts.

1.2 We and our licensors own all right, title and interest in the API and its documentation.

## 2. Keys and limits

2.1 You must keep your API keys confidential and must not share them with any third party. You are responsible for all requests made with them.

2.2 We set limits on the number of requests that you may make. You may not exceed or circumvent these limits:

| Endpoint | Requests per minute |
| Balances | 120 |
| Payments | 60 |
| Webhooks | 30 |

## 3. Restrictions

When you use the API, you must not:

(a) use it to scrape, build databases or otherwise create permanent copies of account data;
(b) sell, lease or sublicense the API or the data obtained from it;
(c) use data obtained from it for advertising or credit scoring;
(d) reverse engineer the API, or use it to build a product that competes with ours;
(e) send unsolicited messages to account holders;
(f) use account data to train machine learning models; or
(g) introduce viruses, or interfere with or disrupt our servers.

## 4. Data of account holders

4.1 You may access an account only with the explicit consent of its holder, and must stop when the holder withdraws it.

4.2 You must delete account data within 30 days after the holder disconnects your application.

4.3 You must notify us of any security breach that affects account data within 24 hours of discovering it, and use at least industry-standard security measures.

4.4 Your application must have a privacy policy that says what you collect and why.

## 5. Review and audit

5.1 We may review your application before it goes live. We may audit your compliance with these terms once a year on 14 days’ notice, and you must give us the records that we reasonably need.

5.2 We may suspend your access to the API without notice if we believe that you breach these terms.

## 6. Preview features

6.1 Features marked “preview” are provided for testing, without support, and may be changed or withdrawn at any time.

## 7. Changes to the API

7.1 We may change the API. We will give you 6 months’ notice of a change that is not backward compatible, except where security requires it sooner.

7.2 We may modify these terms at any time by posting a new version. Your continued use of the API means that you accept it.

## 8. Ending and liability

8.1 You may terminate this agreement at any time by ceasing to use the API. We may terminate it at any time on 30 days’ notice.

8.2 The API is provided “as is”, without warranty of any kind. To the maximum extent permitted by law, we will not be liable for any indirect or consequential damages, and our total liability shall not exceed €1,000.

8.3 You will indemnify us against any claim by a third party that arises from your application.

8.4 These terms are governed by the laws of Ireland.
`;

export const quillpenny: InventedPlatform = {
  slug: 'quillpenny',
  name: 'Quillpenny',
  host: 'quillpenny.example',
  navigation: ['Personal', 'Business', 'Developers', 'Help'],
  footer: ['About', 'Press', 'Security', 'Complaints'],
  documents: [
    {
      slug: 'customer-terms',
      termsType: 'Terms of Service',
      select: ['main article'],
      text: terms,
      events: [
        {
          stage: 1,
          said: '“may block” becomes “will block”, and the notice before the account is closed is cut from two months to one.',
          expect: 'change',
          edits: [
            { find: 'Version of 20 January 2026', put: 'Version of 10 March 2026' },
            { find: 'We may block your card or suspend your account', put: 'We will block your card or suspend your account' },
            { find: 'at least two months’ notice', put: 'at least one month’s notice' },
          ],
        },
        {
          stage: 3,
          said: 'the site is redesigned; every word stays. This must not become a change.',
          expect: 'same',
          dress: { look: 'redesigned' },
        },
        {
          stage: 5,
          said: 'the cap on liability towards business customers falls from €25,000 to €5,000.',
          expect: 'change',
          edits: [
            { find: 'Version of 10 March 2026', put: 'Version of 8 June 2026' },
            { find: 'limited to €25,000 in aggregate', put: 'limited to €5,000 in aggregate' },
          ],
        },
      ],
    },
    {
      slug: 'privacy-policy',
      termsType: 'Privacy Policy',
      text: privacy,
      events: [
        {
          stage: 2,
          said: 'typographic quotation marks become straight ones and a link leaves the footer. This must not become a change.',
          expect: 'same',
          dress: { quotes: 'straight', footerWithout: ['Press'] },
        },
        {
          stage: 4,
          said: 'data are shared with third parties for their marketing unless people opt out; before, they were not.',
          expect: 'change',
          edits: [
            { find: 'Version of 20 January 2026', put: 'Version of 12 May 2026' },
            {
              find: 'and we do not share it with third parties for their own marketing.',
              put: 'but we share it with third parties for their own marketing unless you opt out in the app.',
            },
            { find: 'We delete the template after 90 days.', put: 'We delete the template after 12 months.' },
          ],
        },
      ],
    },
    {
      slug: 'developer-terms',
      termsType: 'Developer Terms',
      select: ['main article'],
      text: developer,
      events: [
        {
          stage: 2,
          said: 'fewer requests a minute are allowed, and a change that breaks applications is announced 3 months ahead instead of 6.',
          expect: 'change',
          edits: [
            { find: 'Version of 20 January 2026', put: 'Version of 30 March 2026' },
            { find: '| Payments | 60 |', put: '| Payments | 40 |' },
            { find: '6 months’ notice of a change', put: '3 months’ notice of a change' },
          ],
        },
        {
          stage: 4,
          said: 'a link leaves the footer of the site. This must not become a change.',
          expect: 'same',
          dress: { footerWithout: ['Complaints'] },
        },
      ],
    },
  ],
};
