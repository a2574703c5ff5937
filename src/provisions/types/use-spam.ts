import { provisionType } from '../type.ts';

export default provisionType({
  id: 'use.spam',
  title: 'Unsolicited messages (spam)',
  definition: 'Users may not send unsolicited or bulk messages, chain letters or junk mail through the service.',
  is: 'Bans on spam in any medium: e-mail, posts, calls, texts, advertising that nobody asked for, pyramid schemes spread by message.',
  isNot:
    'The provider’s own marketing messages (a privacy type), flooding a server (use.interference), unsolicited ideas (content.feedback), phishing (use.impersonation).',
  standsIn: ['terms', 'conduct', 'commerce', 'developer'],
  prior: 0,
  severity: [
    {
      id: 'fine',
      pattern: /\b(?:liquidated damages|fine of|per (?:message|e-?mail)|penalt(?:y|ies) of)\b/,
      shift: 2,
      reason: 'A sum is set for each message.',
    },
    {
      id: 'without-notice',
      pattern: /\bwithout (?:prior )?(?:notice|warning)\b|\bsole(?: and absolute)? discretion\b/,
      shift: 1,
      reason: 'The provider may act without warning or at its own discretion.',
    },
  ],
  affects: ['all users', 'advertisers'],
  law: ['unsolicited-communications'],
  cues: [
    {
      id: 'unsolicited-message',
      any: ['unsolicited', 'unrequested', 'unwanted', 'unauthorized', 'unauthorised'],
      pattern:
        /\b(?:unsolicited|unrequested|unwanted)\b[^.;]{0,50}\b(?:messag|e-?mail|mail\b|advertis|promotion|communicat|solicitation|commercial|bulk|sms|texts?\b|calls?\b|invitation|marketing|contact)|\bunauthori[sz]ed (?:or unsolicited )?(?:commercial communicat|(?:commercial )?advertis|promotion|bulk|mass|solicit|marketing|commercial e-?mail)/,
      weight: 5,
      where: 'body',
    },
    {
      id: 'junk-or-chain',
      any: ['junk', 'chain'],
      pattern: /\bjunk (?:e-?)?mail|\bchain (?:letter|mail|e-?mail|message)/,
      weight: 4.5,
      where: 'body',
    },
    {
      id: 'spam-as-act',
      any: ['spam', 'spamming', 'spams', 'spammer*', 'spammy'],
      pattern:
        /\b(?:send|transmit|distribut|post|creat|engag|generat|facilitat|upload|publish|promot|disseminat|shar)\w*\b[^.;]{0,90}\bspam|^[^a-z]{0,3}(?:to )?spam|\bspamming\b|\(or "?spam|\bspam(?:my)? (?:content|behaviou?r|other users|users|or|and|comments|posts?)\b|\bdo(?: not|n't) spam\b|\bno spam\b|, (?:or )?spam\b/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'bulk-messages',
      any: ['bulk', 'mass'],
      pattern: /\b(?:bulk|mass)\b[^.;]{0,20}\b(?:messag|e-?mail|mailing|communicat|sms|texting|calls|solicit)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'messages-without-consent',
      any: ['consent', 'permission', 'solicit*', 'advertis*'],
      pattern:
        /\b(?:send|sending|transmit)\w*[^.;]{0,60}\b(?:messages?|e-?mails?|advertis\w+)\b[^.;]{0,60}\bwithout (?:their |the |prior |express ){0,3}(?:consent|permission)/,
      weight: 3.5,
      where: 'body',
    },
    {
      id: 'pyramid-scheme',
      any: ['pyramid', 'ponzi'],
      pattern: /\bpyramid (?:scheme|sell)|\bponzi\b/,
      weight: 1.5,
      where: 'body',
    },
    {
      id: 'heading-spam',
      any: ['spam', 'spamming', 'unsolicited'],
      pattern: /\bspam|\bunsolicited (?:messages?|communications?)/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'not-spam-filter',
      any: [
        'filter*',
        'folder*',
        'detect*',
        'protect*',
        'prevent*',
        'combat*',
        'fight*',
        'cookies',
        'recaptcha',
        'cookie',
        'block',
        'identify',
        'reduce',
      ],
      pattern:
        /\bspam(?:-| )?(?:and [a-z]+ )?(?:filter|folder|detect|prevent|protect)|\b(?:detect|prevent|protect|combat|fight|block|filter|reduce|identify)\w*\b[^.;]{0,100}\bspam|\brecaptcha\b|\bcookies?\b/,
      weight: -4,
      where: 'body',
    },
    {
      id: 'not-provider-mail',
      any: ['ideas', 'idea', 'feedback', 'submission*', 'unsubscribe', 'never'],
      pattern:
        /\bunsolicited (?:[a-z]+ ){0,2}(?:ideas?|feedback|submissions?|suggestions?|materials?|information)\b|\bwe (?:will |do )?(?:not|never|won't|don't)[^.;]{0,50}\b(?:spam|unsolicited)|\bunsubscribe\b/,
      weight: -4,
      where: 'body',
    },
  ],
  prose: {
    what: 'This provision forbids sending messages that the recipients did not ask for: bulk mail, chain letters, advertising by post or comment, and the like.',
    why: 'It keeps a service usable and its servers off block lists. What counts as unsolicited is often not defined, so that ordinary invitations or cold outreach can fall under it.',
    means: {
      consumers:
        'You are protected from other users’ bulk messages. Repeated invitations or links of your own may be taken for spam.',
      businesses:
        'Newsletters and outreach need the consent of the recipients, and proof of it. One complaint can cost the account.',
      developers: 'An application that sends on behalf of its users answers for what they send.',
    },
    actions: [
      'Keep a record of how each recipient agreed to be written to.',
      'Look for a definition of spam and for sending limits.',
      'Give every bulk message a working way to unsubscribe.',
    ],
  },
  examples: {
    yes: [
      'You may not use Pellet to send unsolicited bulk email.',
      'Members shall not post chain letters, junk mail or pyramid schemes.',
      'Spamming other users is not allowed on Tidewire.',
      'Do not send mass messages to people who have not agreed to hear from you.',
      'You agree not to transmit unwanted advertising or promotions through Harbourly.',
    ],
    no: [
      'Our confirmation may land in your spam folder, so please look there first.',
      'We use automated tools to detect and prevent spam.',
      'Quillnest does not accept unsolicited ideas for new products.',
      'We will never send you spam, and you can unsubscribe at any time.',
      'You can send messages to your contacts from the inbox.',
    ],
  },
});
