import { expect, it } from 'vitest'
import { block6Of } from './block6.ts'

it('a block of IPv6 addresses is kept in its shortest form, without what is behind its prefix', () => {
  expect(block6Of('::/0')).toBe('::/0')
  expect(block6Of('2001:DB8:0:0:1:0:0:1/128')).toBe('2001:db8::1:0:0:1/128')
  expect(block6Of('2001:db8:1234:1a00:ffff::/56')).toBe('2001:db8:1234:1a00::/56')
  expect(block6Of('fe80::1/10')).toBe('fe80::/10')
})

it('what is no block of IPv6 addresses is none', () => {
  for (const cidr of ['::', '::/129', '1:2:3/64', '1::2::3/64', '12345::/16', 'sg-1/8', '10.0.0.0/8', ':::/0'])
    expect(block6Of(cidr), cidr).toBeUndefined()
})
