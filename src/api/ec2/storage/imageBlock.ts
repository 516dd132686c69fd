import type { GetImageBlockPublicAccessStateResult } from '@aws-sdk/client-ec2'
import type { Account } from '#engine/account.ts'
import { need, oneOf } from '../../params.ts'
import type { Wire } from '../../wire.ts'
import { read, write } from '../verbs.ts'

const told = ({ publicImages }: Account) =>
  ({ ImageBlockPublicAccessState: publicImages ? 'unblocked' : 'block-new-sharing' }) as const

export const EnableImageBlockPublicAccess = write({
  params: { ImageBlockPublicAccessState: need(oneOf(['block-new-sharing'])) },
  command: () => ({ kind: 'SetImageBlock', blocked: true }),
  answer: ({ after }) => told(after),
})

export const DisableImageBlockPublicAccess = write({
  params: {},
  command: () => ({ kind: 'SetImageBlock', blocked: false }),
  answer: ({ after }) => told(after),
})

export const GetImageBlockPublicAccessState = read({
  params: {},
  answer: ({ account }): Wire<GetImageBlockPublicAccessStateResult> => ({ ...told(account), ManagedBy: 'account' }),
})
