import { hex } from '#lib/chance.ts'

/** The caller of every request, as STS tells of it: one user, whoever signs. */
export const callerIdentity = (accountId: string) => ({
  UserId: `AIDA${hex(17, accountId, 'user').toUpperCase()}`,
  Account: accountId,
  Arn: `arn:aws:iam::${accountId}:user/playground`,
})
