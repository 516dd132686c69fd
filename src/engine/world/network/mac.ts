import { hex } from '#lib/chance.ts'
import type { Account } from '../../account.ts'

/** Six bytes that nobody else has: the second-lowest bit of the first says that they are locally administered. */
export function macOf(account: Pick<Account, 'seed'>, interfaceId: string): string {
  const digits = hex(10, account.seed, `mac/${interfaceId}`)
  return ['02', ...(digits.match(/../g) ?? [])].join(':')
}
