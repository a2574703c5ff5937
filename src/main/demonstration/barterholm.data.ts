import type { InventedPlatform } from './model.ts';

const terms = `
# Barterholm User Agreement

Last revised: 5 January 2026

This User Agreement (the “**Agreement**”) sets out the terms on which Barterholm AB (“**Barterholm**”, “**we**”) offers you access to its marketplace at barterholm.example and in its apps (the “**Marketplace**”). We are not a party to the contracts between buyers and sellers.

## 1. Joining

1.1 You may use the Marketplace only if you can enter into legally binding contracts. Persons under 18 may use it only through the account of a parent or guardian.

1.2 By registering for or using the Marketplace you agree to this Agreement, to the [Listing Rules](listing-rules) and to the [Privacy Policy](privacy-policy), which are incorporated by reference.

1.3 You must give us your true name and address and keep them current. Sellers who trade must also give the details of their business, which we verify. You are responsible for keeping your password secure and for all that is done with your account.

## 2. Buying and selling

2.1 A buyer who commits to purchase an item enters into a binding contract with the seller.

2.2 Sellers must describe items accurately, deliver them within the time stated in the listing, and honour their return policy.

2.3 **Right of withdrawal.** A consumer who buys from a trader may withdraw from the contract within 14 days of receiving the item, without giving a reason, and receives a refund of all payments.

## 3. Fees

3.1 Listing is free of charge. When an item sells, we charge the seller a commission on the total amount of the sale:

| Category | Commission |
| Books, music and film | 6% |
| Clothing and shoes | 8% |
| Electronics | 5% |
| Everything else | 8% |

3.2 **Payouts.** We pay the proceeds to the seller within 5 working days of the buyer’s confirmation. We may hold a payout for up to 21 days where we suspect fraud or where a buyer has opened a claim.

3.3 **Shop subscription.** A shop subscription renews automatically each month unless it is cancelled before the renewal date. You can cancel at any time in your shop’s settings.

3.4 **Changes in fees.** We may change our fees from time to time by posting the changes on the Marketplace 30 days in advance.

3.5 **Taxes.** You are responsible for collecting and paying all taxes that apply to your sales. The law may oblige us to report your sales to the tax authorities.

## 4. Using the Marketplace

In connection with using the Marketplace you will not:

(a) breach or circumvent any laws, the rights of third parties or our policies;
(b) post false, inaccurate, misleading or defamatory content;
(c) fail to pay for items that you purchased, or to deliver items that you sold;
(d) distribute or post spam, unsolicited or bulk electronic communications, chain letters or pyramid schemes;
(e) distribute viruses or any other technologies that may harm the Marketplace or its users;
(f) use any robot, spider, scraper or other automated means to access the Marketplace for any purpose without our prior permission;
(g) manipulate the price of an item, or interfere with another user’s listings; or
(h) lead buyers to pay outside the Marketplace.

## 5. Content

5.1 When you provide us with content, you grant us a non-exclusive, worldwide, perpetual, irrevocable, royalty-free, sublicensable right to use it in any media now known or developed in the future, and you waive your moral rights to the fullest extent permitted by law.

5.2 You are solely responsible for your content and warrant that it does not violate the rights of any third party.

## 6. Enforcement

6.1 We may limit, suspend or withdraw our services to you, remove your listings and delay or remove hosted content if we believe that you breach this Agreement, without prejudice to other remedies.

6.2 We give a business seller a statement of reasons at least 30 days before an account is terminated. A seller may challenge a decision through our internal complaint-handling system, free of charge.

6.3 You may close your account at any time, once all open orders are completed.

## 7. Warranty and liability

7.1 We try to keep the Marketplace safe and working, but we provide it “as is” and without any warranty, express or implied. We do not guarantee continuous, uninterrupted or secure access.

7.2 To the extent permitted by law, we are not liable for any loss of money, goodwill or reputation, or for any special, indirect or consequential damages that arise from your use of the Marketplace.

7.3 Our total liability to you is limited to the greater of (a) the total fees that you paid to us in the 12 months before the action and (b) €200.

7.4 You will indemnify us and hold us harmless from any claim made by a third party because of your breach of this Agreement or your violation of any law.

## 8. Disputes

8.1 If a dispute arises between you and us, we strongly encourage you to contact us first to seek a resolution.

8.2 This Agreement is governed by the laws of Sweden. Claims must be brought within two years after the claim arose; otherwise they are permanently barred.

8.3 The courts of Stockholm have exclusive jurisdiction, except where mandatory law gives a consumer another court.

## 9. General

9.1 We may amend this Agreement at any time by posting the amended terms on this page. Your continued use of the Marketplace constitutes acceptance of the amended terms.

9.2 We may assign this Agreement without your consent. You may not assign it without ours.

9.3 We may change, suspend or discontinue any part of the Marketplace at any time.

9.4 Legal notices are served on us at Barterholm AB, Legal Department, and on you at the email address that you gave us.

9.5 If any provision of this Agreement is held invalid, it shall be struck and the remaining provisions shall be enforced.
`;

const listing = `
# Barterholm Listing Rules

In force from 5 January 2026

## 1. What may not be listed

Sellers must not list, offer or advertise any of the following:

- weapons, ammunition and explosives;
- medicines, narcotics and other controlled substances;
- live animals and protected species;
- counterfeit goods and unauthorised copies;
- recalled or unsafe products; and
- items that promote hatred, violence or the abuse of children.

## 2. How to list

2.1 Photographs must show the item itself. You may not use images that belong to others without their permission.

2.2 Keywords must describe the item. Keyword spamming, that is, the use of brand names or words that do not belong to the item in order to attract buyers, is not allowed.

2.3 You must not create several listings for the same item, nor several accounts in order to get around these rules.

## 3. Contact between members

3.1 You may use another member’s contact details only for the transaction at hand. You may not add them to a mailing list, nor send them marketing messages without their consent.

3.2 Offers to sell outside the marketplace are not permitted.

3.3 You must not pretend to be a member of Barterholm’s staff or another seller.

## 4. How listings are ranked

4.1 The order of search results depends on these main parameters, in this order of importance:

(1) how well the listing matches the search;
(2) the price, including delivery;
(3) the seller’s record of timely delivery;
(4) whether the seller has paid for promotion, in which case the result is marked “promoted”.

## 5. What happens when the rules are broken

5.1 We may remove a listing without notice. We may also limit a seller’s privileges, withhold payouts or suspend the account.

5.2 A seller may contest our decision within 14 days by the form in the seller’s centre.
`;

const privacy = `
# Barterholm Privacy Policy

Last revised: 5 January 2026

## 1. Who is responsible

Barterholm AB is the controller of your personal data. You can reach our data protection officer at privacy@barterholm.example.

## 2. What we collect and why

| Personal data | Purpose | Legal basis |
| Name, address, email address, telephone number | To create your account and complete your orders | Performance of a contract |
| Bank account and payment details | To pay sellers and refund buyers | Performance of a contract |
| Copy of an identity document | To verify sellers as the law requires | Legal obligation |
| Searches, clicks and purchases | To recommend items and improve the marketplace | Legitimate interests |

2.1 We also collect technical data, such as your IP address and device, through cookies and similar technologies. You can change your choice in the cookie settings at any time.

2.2 We send you newsletters and offers only if you agreed to receive them. You can unsubscribe by the link in every message.

## 3. Recipients

3.1 We share your name and delivery address with the seller or buyer with whom you trade, and with the carrier.

3.2 We use processors for hosting, payment and customer service. They act only on our documented instructions.

3.3 We disclose personal data to the police, tax and other authorities where we are legally obliged to do so.

3.4 We never sell or rent your personal data to third parties for their marketing.

## 4. Retention

4.1 We keep data about orders for 7 years, as the law on bookkeeping requires. We erase all other personal data 24 months after your last activity.

## 5. Your rights

5.1 You have the right to obtain access to your personal data, to have them rectified or erased, to restrict or object to their processing, and to receive them in a structured, machine-readable format.

5.2 You may withdraw your consent at any time, and you may lodge a complaint with a supervisory authority.

## 6. Security and transfers

6.1 We protect your data by encryption, access control and regular tests of our systems.

6.2 If a personal data breach is likely to result in a high risk to you, we inform you without undue delay.

6.3 We transfer data outside the European Economic Area only to countries with an adequate level of protection or under standard contractual clauses.

## 7. Profiling

7.1 We use your purchases to build a profile of your interests and to show you advertising that fits it. You can object to this in your settings.

7.2 We estimate the risk of fraud automatically. No decision with legal effect for you is made without a person.
`;

export const barterholm: InventedPlatform = {
  slug: 'barterholm',
  name: 'Barterholm',
  host: 'barterholm.example',
  navigation: ['Categories', 'Sell', 'My orders', 'Help'],
  footer: ['About us', 'Seller centre', 'Security', 'Affiliates'],
  documents: [
    {
      slug: 'user-agreement',
      termsType: 'Terms of Service',
      select: ['main article'],
      text: terms,
      events: [
        {
          stage: 1,
          said: 'an error page is served with status 200 in the agreement’s place. It must be set aside, never read as a change.',
          expect: 'set-aside',
          dress: { look: 'error' },
        },
        {
          stage: 2,
          said: 'the agreement is back as it was. This must not become a change.',
          expect: 'same',
          dress: { look: 'plain' },
        },
        {
          stage: 4,
          said: 'the commission on most items rises from 8% to 9.5%, and a subscription can only be cancelled 14 days before it renews.',
          expect: 'change',
          edits: [
            { find: 'Last revised: 5 January 2026', put: 'Last revised: 11 May 2026' },
            { find: '| Everything else | 8% |', put: '| Everything else | 9.5% |' },
            { find: 'unless it is cancelled before the renewal date', put: 'unless it is cancelled at least 14 days before the renewal date' },
          ],
        },
      ],
    },
    {
      slug: 'listing-rules',
      termsType: 'Acceptable Use Policy',
      text: listing,
      events: [
        {
          stage: 3,
          said: 'typographic quotation marks become straight ones and the site is redesigned. This must not become a change.',
          expect: 'same',
          dress: { quotes: 'straight', look: 'redesigned' },
        },
        {
          stage: 5,
          said: 'the rule on several accounts moves to the contact rules and is reworded.',
          expect: 'change',
          edits: [
            { find: 'In force from 5 January 2026', put: 'In force from 15 June 2026' },
            {
              find: '\n\n2.3 You must not create several listings for the same item, nor several accounts in order to get around these rules.',
              put: '',
            },
            {
              find: 'a member of Barterholm’s staff or another seller.',
              put: 'a member of Barterholm’s staff or another seller.\n\n3.4 You must not create several listings for the same item, nor open or use several accounts in order to get around these rules or a suspension.',
            },
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
          stage: 1,
          said: 'a link leaves the footer of the site. This must not become a change.',
          expect: 'same',
          dress: { footerWithout: ['Affiliates'] },
        },
        {
          stage: 3,
          said: 'data are erased after 36 months without activity instead of 24, and buyers’ data go to advertising partners.',
          expect: 'change',
          edits: [
            { find: 'Last revised: 5 January 2026', put: 'Last revised: 13 April 2026' },
            { find: 'personal data 24 months after', put: 'personal data 36 months after' },
            {
              find: '3.4 We never sell',
              put: '3.4 We share data on your searches and purchases with advertising partners, who may combine them with what they know from elsewhere.\n\n3.5 We never sell',
            },
          ],
        },
      ],
    },
  ],
};
