import { type Scenario, scenario } from '#engine/law/scenario.ts'
import type { InterfaceCommand } from '#engine/world/interfaces/networkInterface.ts'
import { findInterface, furtherOn } from '#engine/world/interfaces/read.ts'
import { must } from '#lib/never.ts'
import { list } from '#lib/table.ts'
import { minute } from '#lib/time.ts'
import { once } from './once.ts'

/** A story in which a network interface is made, moved, changed in every way and deleted, and another one survives. */
export const interfaces = once(tell)

function tell(): Scenario {
  const story = scenario()
  const ask = (command: InterfaceCommand) => story.do(command)
  const id = story.running()
  const { subnetId, interfaceId: primary } = story.instance(id)
  const none = { ips: [], count: 0 }
  ask({ kind: 'CreateInterface', subnetId, description: '', groupIds: [], secondary: none, tags: {} })
  const interfaceId = must(list(story.account().interfaces).at(-1), 'the interface').id
  story.wait(minute)
  ask({ kind: 'AttachInterface', interfaceId, instanceId: id, deviceIndex: 1 })
  story.wait(minute)
  ask({ kind: 'AssignPrivateIps', interfaceId, secondary: { ips: [], count: 1 }, allowReassignment: false })
  const ip = must(findInterface(story.account(), interfaceId)?.secondaryIps[0], 'its further address')
  story.do({ kind: 'AllocateAddress', tags: {} })
  const { allocationId } = must(list(story.account().addresses).at(-1), 'the Elastic IP')
  story.do({ kind: 'AssociateAddress', allocationId, interfaceId, privateIp: ip, allowReassociation: true })
  ask({ kind: 'UnassignPrivateIps', interfaceId, ips: [ip] })
  ask({ kind: 'ChangeInterface', interfaceId, change: { description: 'for the database' } })
  story.do({ kind: 'SetTags', ids: [interfaceId], tags: { Name: 'second' }, remove: [] })
  const attachmentId = must(furtherOn(story.account(), id)[0]?.attachment?.id, 'its attachment')
  ask({ kind: 'DetachInterface', attachmentId, force: false })
  story.wait(minute)
  ask({ kind: 'DeleteInterface', interfaceId })
  ask({ kind: 'ChangeInterface', interfaceId: primary, change: { deleteOnTermination: false } })
  story.do({ kind: 'TerminateInstances', ids: [id] })
  story.until(id, 'terminated')
  return story
}
