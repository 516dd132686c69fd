import type { PerRegion } from '#facts/regions.ts'

const regions: PerRegion<string> = { 'ap-northeast-2': 'Seoul', 'us-east-1': 'N. Virginia' }

export const top = {
  brand: 'EC2 Playground',
  view: 'View',
  views: { map: 'Map', list: 'List', messages: 'Messages', log: 'Log' },
  unread: (n: number) => (n === 1 ? '1 new message' : `${n} new messages`),
  region: 'Region',
  regions,
  language: 'Language',
  languages: { ko: '한국어', en: 'English' },
  theme: 'Theme',
  themes: { system: 'Same as system', light: 'Light', dark: 'Dark' },
  more: 'More',
  learn: 'Learn',
  inspector: 'Details',
  openDetails: 'Open details',
  foldDetails: 'Fold details away',
  nothing: { title: 'Nothing selected', text: 'Launch an instance, and everything about it appears here.' },
  footer:
    'A simulation for learning. Not affiliated with Amazon; “AWS” and “EC2” are trademarks of Amazon.com, Inc. or its affiliates.',
  newAccountDialog: {
    title: 'A new account',
    hint: 'Prices, zones and names follow the Region. The account that you have now is replaced.',
    region: 'Region',
    seed: 'Seed',
    seedHint: 'The same seed and the same requests give the same account.',
    seedTooLong: 'At most 60 characters.',
    create: 'Start anew',
  },
}
