import type { Account } from '#engine/account.ts'
import type { Group } from '#engine/world/network/network.ts'
import { findGroup } from '#engine/world/network/vpc.ts'
import type { GroupId } from '#lib/brand.ts'
import type { Form } from './fields.ts'
import { openPorts } from './launchRequests.ts'
import { httpPort, sshPort } from './wizard.ts'

const anywhere = '0.0.0.0/0'

const letsIn = (group: Group, port: number) =>
  group.rules.some(
    ({ protocol, fromPort, toPort, source }) =>
      source === anywhere && (protocol === '-1' || (protocol === 'tcp' && fromPort <= port && port <= toPort)),
  )

/** The group that was chosen, if it is there already; form state keeps ids as plain text. */
export const groupOf = (form: Form, account: Account): Group | undefined =>
  form.group === 'new' ? undefined : findGroup(account, form.group as GroupId)

/** The ports, of those that this page speaks of, which anybody can reach. */
export function opens(form: Form, account: Account): { readonly ssh: boolean; readonly http: boolean } {
  const group = groupOf(form, account)
  const open = (port: number) => (group ? letsIn(group, port) : openPorts(form).includes(port))
  return { ssh: open(sshPort), http: open(httpPort) }
}
