import type { Account } from '../account.ts'

/** The account after one more thing of this kind was made: the next one gets the next id. */
export const count = (account: Account, kind: string): Account => ({
  ...account,
  made: { ...account.made, [kind]: (account.made[kind] ?? 0) + 1 },
})
