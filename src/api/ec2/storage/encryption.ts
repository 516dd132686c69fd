import type { GetEbsDefaultKmsKeyIdResult, GetEbsEncryptionByDefaultResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

const told = ({ ebsEncryption }: Account) => ({ EbsEncryptionByDefault: ebsEncryption === true })

export const EnableEbsEncryptionByDefault = write({
  params: {},
  command: () => ({ kind: 'SetEbsEncryption', enabled: true }),
  answer: ({ after }) => told(after),
})

export const DisableEbsEncryptionByDefault = write({
  params: {},
  command: () => ({ kind: 'SetEbsEncryption', enabled: false }),
  answer: ({ after }) => told(after),
})

export const GetEbsEncryptionByDefault = read({
  params: {},
  answer: ({ account }): Wire<GetEbsEncryptionByDefaultResult> => ({
    ...told(account),
    SseType: account.ebsEncryption ? 'sse-ebs' : 'none',
  }),
})

/** There is one key, AWS's own: nobody can choose another (API GetEbsDefaultKmsKeyId). */
export const GetEbsDefaultKmsKeyId = read({
  params: {},
  answer: (): Wire<GetEbsDefaultKmsKeyIdResult> => ({ KmsKeyId: 'alias/aws/ebs' }),
})
