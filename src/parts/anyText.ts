import fc from 'fast-check'

/** The odd texts that hands, and other programs, put into a field. */
const odd = [
  '',
  '   ',
  'x'.repeat(5000),
  '-1',
  '0',
  '1',
  '8',
  ' 20 ',
  '3000',
  '1e9',
  '99999999999999999999',
  'NaN',
  '🙂',
  '<b>&amp;\u0000',
  '10.5',
  'web-1',
  'first\nsecond',
  '/dev/sdf',
  '/dev/sdg ',
  'ops',
  '#일반',
  'aws:name',
  'Name',
  'ops@example.com',
  '+82 10-1234-5678',
] as const

/**
 * A text that may be typed into a field: what is usual, what is odd, and what nobody thought of. For specs of forms.
 */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...odd), weight: 4 },
  { arbitrary: fc.nat(70_000).map(String), weight: 2 },
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
