import { wayInto, wayNames } from '#engine/world/access/ways.ts'
import { refuse } from '#facts/errors.ts'
import type { InstanceId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { id, need, oneOf, text } from '../params.ts'
import { read } from './verbs.ts'

/** Tries one way into an instance as somebody at their own computer would, and says what is in it. */
export const ConnectToInstance = read({
  params: {
    InstanceId: need(id<InstanceId>()),
    Way: need(oneOf(wayNames)),
    KeyName: text({ least: 0 }),
    User: text(),
  },
  answer({ account, now, params: { InstanceId: instanceId, Way: way, KeyName: keyName, User: user } }) {
    const instance = get(account.instances, instanceId)
    if (!instance) return refuse.noSuchInstance([instanceId])
    const { closedBy, command, output } = wayInto(account, instance, way, { now, keyName, user })
    return {
      Result: closedBy === undefined ? 'Connected' : 'Failed',
      Reason: closedBy,
      Command: command === '' ? undefined : command,
      Output: output,
    }
  },
})
