import { provisionType } from '../type.ts';

export default provisionType({
  id: 'privacy.location',
  title: 'Location data',
  definition: 'States whether and how the location of a person or device is determined, used or shared.',
  is: 'Precise or approximate position, from satellites, networks, addresses of the network or from what the person enters, and how to switch it off.',
  isNot:
    'Where data are stored or sent (privacy.international_transfer); an IP address in a list of technical data with no use as location (privacy.collection).',
  standsIn: ['privacy', 'terms'],
  prior: 2,
  severity: [
    {
      id: 'precise-or-background',
      pattern: /\b(?:precise|exact|gps|background|continuous|real[- ]time)\b/,
      shift: 1,
      reason: 'The position is exact or followed over time.',
    },
    {
      id: 'choice',
      pattern: /\b(?:turn off|disable|opt[- ](?:in|out)|your (?:consent|permission)|settings|revoke)\b/,
      shift: -1,
      reason: 'The person can decide.',
    },
    {
      id: 'approximate',
      pattern: /\b(?:approximate|general|coarse|rough|city[- ]level)\b/,
      shift: -1,
      reason: 'The position is only approximate.',
    },
  ],
  affects: ['all users'],
  law: ['sensitive-data'],
  cues: [
    {
      id: 'geolocation',
      any: ['geolocation', 'geolocational', 'geographical', 'geo', 'gps', 'geolocate', 'geotag*'],
      pattern: /\bgeo-?locat|\bgeo(?:graphical?)? (?:location|position)|\bgps\b|\bgeotag/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'location-data',
      any: ['location', 'locations'],
      pattern:
        /\blocation[- ](?:data|information|based|services?|tracking|history|settings|permissions?|details)\b|\b(?:information|data) (?:about|on|regarding|related to) (?:your|the|a|their) (?:\w+ )?location\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'precise-location',
      any: ['location', 'locations', 'whereabouts'],
      pattern:
        /\b(?:precise|approximate|exact|general|real[- ]time|physical|current|coarse|device|device's|geographic|city[- ]level|rough) (?:geographic(?:al)? )?locations?\b/,
      weight: 2.5,
      where: 'body',
    },
    {
      id: 'your-location',
      any: ['location'],
      pattern:
        /\b(?:collect|use|access|determine|infer|derive|estimate|share|track|identify|receive|know|detect|store|keep)(?:s|ing)?\b[^.]{0,60}\b(?:your|device'?s?|user'?s?|their) (?:\w+ )?location\b/,
      weight: 3,
      where: 'body',
    },
    {
      id: 'from-network',
      any: ['location'],
      pattern:
        /\blocation\b[^.]{0,60}\b(?:from|based on|through|using|via|by)\b[^.]{0,30}\b(?:ip address|wi-?fi|bluetooth|cell|sensors?)/,
      weight: 2.5,
      where: 'body',
    },
    {
      id: 'heading-location',
      any: ['location', 'geolocation'],
      pattern: /\b(?:geo)?location\b/,
      weight: 1.5,
      where: 'heading',
    },
    {
      id: 'place-of-storage',
      any: [
        'age',
        'your',
        'servers',
        'centers',
        'centres',
        'stored',
        'offices',
        'jurisdiction',
        'transfer',
        'transferred',
        'located',
        'arbitration',
        'hearing',
      ],
      pattern:
        /\b(?:servers?|data cent(?:er|re)s?|offices?|processing|facilit(?:y|ies)|hearing|arbitration|subprocessors?|entity|service providers?)(?:'s)? (?:\w+ ){0,3}locations?\b|\blocations? (?:of|where|in which|from which) (?:\w+ ){0,3}(?:servers?|processing|data|sub-?processors?|services?|we|our|facilit)|\bin (?:a|other|another|any) locations?\b|\bin your location\b|\bregardless of (?:your |the )?location|\bat (?:that|this|such|a|another|the) (?:\w+ )?location\b/,
      weight: -3,
    },
    {
      id: 'of-others',
      any: ['others', 'anyone', 'user', 'harass*'],
      pattern:
        /\b(?:may not|must not|shall not|do not|don't|agree not to|prohibited)\b[^.]{0,100}\b(?:another|others?|anyone|someone|persons?|individuals?)\b/,
      weight: -2.5,
    },
  ],
  prose: {
    what: 'This provision says whether {platform} finds out where a person or device is, how exactly, and what is done with it.',
    why: 'A record of places shows home, work, health visits and company kept. The difference between a city and an exact position, and between while in use and always, is large.',
    means: {
      consumers: 'Check whether the position is exact and whether it is taken when the app is closed.',
      developers: 'If your app passes positions on, this clause may bind you as well.',
    },
    actions: [
      'Set the permission of the device to "while using" or "never".',
      'Choose approximate location where the device offers it.',
      'Delete the stored history of places if the service keeps one.',
    ],
  },
  examples: {
    yes: [
      'With your permission, Larkspur collects the precise location of your device through GPS.',
      'We derive your approximate location from your IP address.',
      'You can turn off location services in the settings of your phone.',
      'Fernbank shares geolocation data with the courier while a delivery is under way.',
      'We do not store your location once the ride has ended.',
    ],
    no: [
      'Our servers are in several locations around the world.',
      'The hearing takes place at a location that both sides agree on.',
      'Your data may be processed in a location with other privacy laws.',
      'You must not publish where another person lives.',
      'The location of our data centers is listed on the Tallow status page.',
    ],
  },
});
