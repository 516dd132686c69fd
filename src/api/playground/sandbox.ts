import { flag, need } from '../params.ts'
import { write } from './verbs.ts'

/** Moves the account out of the SMS sandbox or back into it; in AWS a support case does. */
export const SetSMSSandbox = write({
  params: { IsInSandbox: need(flag()) },
  command: ({ IsInSandbox: inside }) => ({ kind: 'SetSmsSandbox', inside }),
})
