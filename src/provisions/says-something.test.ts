import { expect, test } from 'vitest';
import { saysSomething } from './says-something.ts';

test.each([
  ['How do I close my account?', null, false],
  ['Simple English', null, false],
  ['eesti', null, false],
  ['Import your songs', null, false],
  ['Sitemap | Careers | Press | Contact us', null, false],
  ['Hear what is new this autumn](https://tallowick.example/new)', null, false],
  ['![A person at a desk](https://tallowick.example/desk.png)', null, false],
  ['Brindle Cloud • Inference provider EEA cloud infrastructure', 'none.heading', true],
  ['We may close your account if you do not use it for two years.', null, true],
  ['May we close your account? Yes, if you do not use it for two years.', null, true],
  ['I cannot find my old page', null, false],
  ['中文（简体版） Español Türk عربي dansk Ελληνικά', null, false],
  ['Next: Understand our publisher policies and our publisher restrictions', null, false],
  ['Apply to our partner program', null, false],
  ['不得将本服务用于违法用途', null, true],
  ['No resale.', 'use.resale', true],
  ['Skip to contentLarkspur Homes & Gardens', null, false],
  ['Larkspur Garden Centre ▼ About us', null, false],
  ['Rent a garden on Larkspur, the largest market of gardens!', null, false],
  ['Watch all our talks, lessons and evenings on your screen at home.', null, false],
  ['Seeds from every country: 40% off until Sunday.', null, false],
  ['Larkspur 3 is now live on our platform 🌱', null, false],
  ['Thanks. My garden is gone.', 'none.introduction', false],
  ['My account must not be shared with others.', null, true],
  ['Take care that nobody else uses your account.', null, true],
  ['You may find the previous version of our terms here.', null, false],
  ['Pour consulter la version en vigueur du 01.02.2021 au 03.04.2022, cliquez ici.', null, false],
  ['The previous version of these terms applies until 1 May; see it here.', null, true],
  ['Larkspur Gardens 12 Tallow Drive, Suite 4 Fernbank, CA 90001 law@larkspur.example', 'none.heading', true],
  ['Larkspur Garten GmbH Tulpen-Allee 78-84 60486 Farnbach', 'none.heading', true],
  ['Attention: Larkspur Legal 12 N Tallow St, Suite 4 Fernbank, CA 90001', null, true],
  ['Gardeners near 90001 Ann Fern 303-555-0101 12 Tallow St Fernbank, CA 90001 Ben Moss', null, false],
  [
    'Notifications Save this page to your Larkspur Profile to be told of updates. Stay organized with collections.',
    null,
    false,
  ],
  ['View spring 2024 seed fair terms and conditions here', null, false],
  ['You may view our terms and conditions here at any time.', 'agreement.notices', true],
  ['Oops! That is not a postcode. Try again.', null, false],
  ['Chat Now No Chat Available We still cannot find it.', null, false],
  ['Home — Larkspur — Terms of use — Support — Privacy policy', null, false],
  ['facebook-logo twitter-logo', 'ip.provider_ownership', false],
  ['Terms • Privacy policy • Accessibility • Editors', null, false],
  ['Thank you for signing up for our seed letter! You hear of every sale.', 'privacy.marketing', false],
  ['Yes, send me the PDF and occasional updates. Unsubscribe anytime.', null, false],
  ['You may unsubscribe from our updates at any time.', 'privacy.marketing', true],
  ['TH - Tallowick terms 20290103.pdf', 'none.heading', false],
  ['Seed origin: Fernland.', null, true],
  ['Contact us - Seed policy - Terms of use - Larkspur app', null, false],
  ['Previous Cookies policy May 2019 Larkspur Cookies Policy May 2019', 'privacy.contact', false],
  ['Previous orders of 2019 are kept for ten years under this policy.', 'privacy.retention', true],
])('%s', (body, type, says) => {
  expect(saysSomething(body, type, false)).toBe(says);
});

test('a lead-in makes a few words a rule', () => {
  expect(saysSomething('resell it', null, true)).toBe(true);
});
