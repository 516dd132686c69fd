import type { StartSessionResponse } from '@aws-sdk/client-ssm'
import { wayInto } from '#engine/world/access/ways.ts'
import type { Refusal } from '#facts/errors.ts'
import { refuseSsm } from '#facts/ssmErrors.ts'
import { hex } from '#lib/chance.ts'
import { list } from '#lib/table.ts'
import { leftOut } from '../model/left.ts'
import { need, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read } from './verbs.ts'

/** the document of a session that nobody chose one for (user guide of Systems Manager, “Session document schema”) */
const usualDocument = 'SSM-SessionManagerRunShell'

/**
 * Opens a session with an instance whose agent is connected. The stream of what is typed is no part of the account: it has
 * no address here, and whoever has the session types by `RunInGuest`.
 */
export const StartSession = read({
  params: { Target: need(text({ most: 400 })), DocumentName: text() },
  keeps: { Reason: false },
  answer(asked): Wire<StartSessionResponse> | Refusal {
    const { account, now, params } = asked
    if ((params.DocumentName ?? usualDocument) !== usualDocument)
      return leftOut({ kind: 'value', action: 'StartSession', name: 'DocumentName' })
    const instance = list(account.instances).find(({ id }) => id === params.Target)
    if (!instance || wayInto(account, instance, 'session-manager', { now }).closedBy !== undefined)
      return refuseSsm.notConnected(params.Target)
    // the caller's name, and what tells one session from the next
    return { SessionId: `playground-${hex(17, account.seed, `session/${instance.id}/${now}`)}` }
  },
})
