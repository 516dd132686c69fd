import { hex } from '#lib/chance.ts'
import type { Account } from '../../account.ts'

const alias = 'alias/aws/ebs'

/** The ARN of `aws/ebs`, the key that AWS keeps in each account for its volumes: the only one here. */
export function ebsKeyArn({ region, accountId, seed }: Account): string {
  const digits = hex(32, seed, 'kms/aws/ebs')
  const id = [0, 8, 12, 16, 20].map((from, nth) => digits.slice(from, [8, 12, 16, 20, 32][nth])).join('-')
  return `arn:aws:kms:${region}:${accountId}:key/${id}`
}

/**
 * The key, where it is another than the account's own; undefined where it is that one, by id, ARN or alias. EC2 looks
 * for a key only after it has answered: one that cannot be used lets the action fail afterwards (API CreateVolume,
 * KmsKeyId).
 */
export function otherKey(account: Account, asked: string | undefined): string | undefined {
  const arn = ebsKeyArn(account)
  const own = [arn, arn.split('/').at(-1), alias, `arn:aws:kms:${account.region}:${account.accountId}:${alias}`]
  return asked === undefined || own.includes(asked) ? undefined : asked
}
