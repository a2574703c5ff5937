import type { InventedPlatform } from './model.ts';

const terms = `
# Plovernest Terms of Service

Effective 15 January 2026

Plovernest is a place to share what you see and to meet people who care about it. These Terms of Service (“**Terms**”) govern your access to and use of our apps and website (the “**Service**”), which Plovernest Media B.V. (“**Plovernest**”, “**we**”) provides.

## Who can use the Service

**1. Age.** You may use the Service only if you are at least 13 years old. If you are not yet of age where you live, your parent or guardian must have read and accepted these Terms.

**2. Agreeing to the Terms.** By creating an account or by browsing the Service, you accept these Terms, our [Community Guidelines](community-guidelines) and our [Privacy Policy](privacy-policy).

**3. Your account.** Keep your password secret. You are responsible for everything that happens through your account unless you have told us that it was misused. Do not create an account under a false identity.

## Your content

**4. You keep your rights.** You retain any rights you have in the content that you post on or through the Service.

**5. The licence you give us.** By posting content you grant us a worldwide, non-exclusive, royalty-free licence, with the right to sublicense, to use, copy, reproduce, process, adapt, publish and distribute that content in order to run and promote the Service. This licence ends when your content is deleted from our systems.

**6. Your responsibility.** You are solely responsible for the content that you post. You represent that you have all the rights needed to post it and that it does not infringe the rights of anyone else.

**7. What others post.** We do not endorse and are not responsible for content posted by others or for websites that they link to. You rely on it at your own risk.

**8. Removal.** We may remove or refuse to distribute any content, and limit its visibility, if we believe that it violates these Terms or the Community Guidelines. We will tell you what we removed and why.

**9. Copyright.** If you believe that your work has been copied in a way that infringes your copyright, send a notice to copyright@plovernest.example that describes the work and where it appears. We close the accounts of repeat infringers.

## Using the Service

**10. Rules of conduct.** While using the Service, you agree that you will not:

(a) break the law or help others to break it;
(b) access or search the Service by automated means, or scrape it, without our prior consent;
(c) probe, scan or test the vulnerability of any system, or circumvent any security measure;
(d) interfere with any user, host or network, for example by sending a virus, by overloading, flooding or mail-bombing the Service;
(e) sell, rent or transfer your account; or
(f) use what others post to train a machine learning model without their permission and ours.

**11. Advertising.** The Service is paid for by advertising. You agree that we may place advertisements next to your content without payment to you.

**12. Ranking.** We use a recommendation system to decide which posts appear first in your feed. Its main parameters are whom you follow, what you have liked and how recent a post is. You can switch to a feed in order of time.

## Changes and endings

**13. Changes to the Service.** We may add, change or remove features at any time and without notice.

**14. Changes to the Terms.** We may revise these Terms from time to time. If a revision, in our sole discretion, is material, we will notify you in the app at least 30 days before it takes effect. By continuing to use the Service after that, you agree to be bound by the revised Terms.

**15. Leaving.** You may end this agreement at any time by deactivating your account.

**16. Suspension.** We may suspend or terminate your account at any time and for any reason, including if we reasonably believe that you have violated these Terms, that you create risk or legal exposure for us, or that your account should be removed due to prolonged inactivity. We will make reasonable efforts to notify you.

## Liability and disputes

**17. No warranty.** The Service is available “as is” and “as available”. To the extent the law permits, we disclaim all warranties and conditions, whether express or implied.

**18. Limit.** To the extent the law permits, we are not liable for any indirect, incidental, special, consequential or punitive damages, or any loss of profits, data or goodwill. In no event shall our aggregate liability exceed one hundred euros (€100).

**19. Grave fault.** Nothing in these Terms excludes or limits our liability for death or personal injury caused by negligence, or for fraud.

**20. Law and courts.** These Terms are governed by the laws of the Netherlands. Any dispute will be brought before the courts of Amsterdam. If you are a consumer, you keep the protection of the mandatory law of the country where you live.

**21. Transfer.** We may transfer our rights and obligations under these Terms to another company; you may not.

**22. If a part falls.** If any provision of these Terms is held to be unenforceable, the remaining provisions stay in full effect.
`;

const guidelines = `
# Plovernest Community Guidelines

Effective 15 January 2026

These guidelines say what is welcome on Plovernest and what is not. They apply to posts, comments, messages, profiles and live streams.

## Safety

You may not:

- threaten violence against anyone, or glorify it;
- bully or harass another person, or encourage others to do so;
- attack people because of what they are (hate speech), which includes:
  - slurs and threats on account of race, religion, disability, gender or sexual orientation; and
  - denial or praise of crimes against such a group;
- promote suicide, self-harm or eating disorders; or
- support a terrorist or violent extremist organisation.

**Children.** We do not tolerate the sexual exploitation of children. We remove such material, close the account and report it to the authorities.

## Honesty

- **Spam.** Do not post repetitive or unsolicited messages, comments or advertising, and do not buy or sell followers.
- **Impersonation.** Do not pretend to be a person or an organisation in order to mislead others. Parody is fine when it is marked as parody.
- **Synthetic media.** Mark images, video and sound that were made or altered by artificial intelligence when they could be taken for real.
- **Fraud.** Do not promote scams, pyramid schemes or counterfeit goods.

## Respect

- **Privacy.** Do not share other people’s private information, such as a home address or intimate images, without their consent.
- **Intellectual property.** Do not post what violates other people’s copyright or trade marks.

## How we enforce these rules

What happens depends on the rule and on how often it was broken:

| Step | What happens | For how long |
| First violation | A warning | No limit in time |
| Second violation | You cannot post | 7 days |
| Third violation | Your account is suspended | 30 days |
| Grave violation | Your account is closed | For good |

**Appeals.** If you think that we made a mistake, you may appeal within six months of our decision, free of charge. A person who took no part in the decision will look at it again. You may also turn to a certified out-of-court dispute settlement body.

**Reports.** You can report a post from the menu beside it. We may suspend the handling of reports from people who frequently submit unfounded ones.
`;

const privacy = `
# Plovernest Privacy Policy

Effective 15 January 2026

## The short version

We collect what you post and how you use Plovernest, we use it to show you posts and advertising, and you can see and delete it.

## What we collect

- **What you give us.** Your name, email address or telephone number, date of birth, posts and messages.
- **What we receive when you use Plovernest.** The posts you look at and for how long, your device, IP address and cookies.
- **Location.** Your approximate location from your IP address and, if you allow it, your precise location.
- **Contacts.** Your address book, if you choose to upload it.

## What we use it for

We use your information to:

- operate, improve and personalise the Service;
- show you relevant advertising, on and off Plovernest, based on your activity and interests;
- suggest accounts and posts to you; and
- keep the Service safe.

**Messages.** We do not read your private messages, except where somebody reports them to us or the law requires it.

**AI.** We do not use your posts to train generative artificial intelligence models.

## Whom we share it with

**Advertisers.** We share with advertisers which advertisements you have seen, but never your name or email address.

**Service providers.** We share information with companies that process it on our behalf.

**Authorities.** We may preserve or disclose your information if we believe that it is reasonably necessary to comply with a law, regulation or legal request.

**Change of ownership.** If we are involved in a merger, acquisition or bankruptcy, your information may be sold or transferred as part of that transaction.

## How long we keep it

We keep your profile and posts for as long as you have an account. When you deactivate it, we delete your data after 30 days. We keep log data for at most 18 months.

## Your choices

- **Access and portability.** You can download a copy of your information in a machine-readable format.
- **Deletion.** You can delete your posts or your whole account at any time.
- **Advertising.** You can switch off advertising based on your activity in your settings.
- **Consent.** Where we rely on your consent, you can withdraw it at any time.
- **Complaints.** You can complain to the data protection authority of the country where you live.

## Also

**Children.** Plovernest is not meant for children under 13; if we learn that we hold data of such a child, we delete it.

**Security.** We use encryption and access controls to protect your information against unauthorised access.

**Automated decisions.** We use automated systems to detect content that breaks our rules. If such a system decides about your account alone, you have the right to have a person review it.

**Transfers.** We transfer information to countries outside the European Economic Area on the basis of standard contractual clauses.

**Changes.** If we make changes that we believe are material, we will notify you in the app before they take effect.
`;

export const plovernest: InventedPlatform = {
  slug: 'plovernest',
  name: 'Plovernest',
  host: 'plovernest.example',
  navigation: ['Explore', 'Create', 'Log in'],
  footer: ['About', 'Jobs', 'Advertise', 'Developers', 'Transparency report'],
  documents: [
    {
      slug: 'terms-of-service',
      termsType: 'Terms of Service',
      text: terms,
      events: [
        {
          stage: 2,
          said: 'the licence to what people post no longer ends with its deletion, and it can be passed on to others.',
          expect: 'change',
          edits: [
            { find: 'Effective 15 January 2026', put: 'Effective 1 April 2026' },
            {
              find: 'royalty-free licence, with the right to sublicense, to use',
              put: 'royalty-free, perpetual and transferable licence, with the right to sublicense, to use',
            },
            {
              find: 'in order to run and promote the Service. This licence ends when your content is deleted from our systems.',
              put: 'in order to run and promote the Service and for any other purpose. This licence continues after your content is deleted from our systems.',
            },
          ],
        },
        {
          stage: 3,
          said: 'a link leaves the footer and the site is redesigned; every word of the terms stays. This must not become a change.',
          expect: 'same',
          dress: { look: 'redesigned', footerWithout: ['Transparency report'] },
        },
        {
          stage: 5,
          said: 'a waiver of class actions is added.',
          expect: 'change',
          edits: [
            { find: 'Effective 1 April 2026', put: 'Effective 1 July 2026' },
            {
              find: '**21. Transfer.**',
              put: '**21. Individual claims.** To the extent the law permits, you may bring claims against us only in your individual capacity and not as a plaintiff or class member in any class or representative action.\n\n**22. Transfer.**',
            },
            { find: '**22. If a part falls.**', put: '**23. If a part falls.**' },
          ],
        },
      ],
    },
    {
      slug: 'community-guidelines',
      termsType: 'Community Guidelines',
      select: ['main article'],
      text: guidelines,
      events: [
        {
          stage: 3,
          said: 'the time to appeal is cut from six months to 30 days, and the rule on spam is reworded.',
          expect: 'change',
          edits: [
            { find: 'Effective 15 January 2026', put: 'Effective 20 April 2026' },
            { find: 'you may appeal within six months of our decision', put: 'you may appeal within 30 days of our decision' },
            {
              find: 'Do not post repetitive or unsolicited messages, comments or advertising, and do not buy or sell followers.',
              put: 'Do not post repetitive, bulk or unsolicited messages, comments or advertising, do not buy or sell followers or likes, and do not use software to post for you.',
            },
          ],
        },
        {
          stage: 4,
          said: 'typographic quotation marks become straight ones. This must not become a change.',
          expect: 'same',
          dress: { quotes: 'straight' },
        },
      ],
    },
    {
      slug: 'privacy-policy',
      termsType: 'Privacy Policy',
      select: ['main article'],
      text: privacy,
      events: [
        {
          stage: 2,
          said: 'a page that asks for consent to cookies stands in the policy’s place. It must be set aside, never read as a change.',
          expect: 'set-aside',
          dress: { look: 'consent' },
        },
        {
          stage: 3,
          said: 'the policy is back as it was. This must not become a change.',
          expect: 'same',
          dress: { look: 'plain' },
        },
        {
          stage: 5,
          said: 'the word “not” leaves the sentence on training: posts are used to train models from now on.',
          expect: 'change',
          edits: [
            { find: 'Effective 15 January 2026', put: 'Effective 1 July 2026' },
            {
              find: 'We do not use your posts to train generative artificial intelligence models.',
              put: 'We use your posts to train generative artificial intelligence models.',
            },
          ],
        },
      ],
    },
  ],
};
