import { list } from '#lib/table.ts'
import type { InstanceId } from '#lib/brand.ts'
import type { InterfaceCommand } from '../world/interfaces/networkInterface.ts'
import { interfacesOf } from '../world/interfaces/read.ts'
import { topologyOf } from '../world/vpcs/read.ts'
import type { Here, StepsOf } from './steps.ts'

interface At extends Here {
  readonly id: InstanceId
}

const cardOf = ({ account, which }: At) => {
  const all = interfacesOf(account)
  return all[Math.max(0, all.length - 1 - (which % 4))]
}

const interfaceId = (here: At) => cardOf(here)?.id ?? 'eni-0'

/** A free interface and an instance of its zone, where there are such: chance alone seldom brings the two together. */
function meant({ account, id }: At) {
  const free = interfacesOf(account).findLast(({ attachment }) => attachment === undefined)
  const { subnets } = topologyOf(account)
  const at = subnets.find((subnet) => subnet.id === free?.subnetId)?.zone
  const near = list(account.instances).findLast(
    ({ zone, state }) => zone === at && (state === 'running' || state === 'stopped'),
  )
  return { interfaceId: free?.id ?? 'eni-0', instanceId: near?.id ?? id }
}

/** The ways in which a step of a walk may ask for something of a network interface. */
export const interfaceSteps: StepsOf<InterfaceCommand, At> = {
  CreateInterface: [
    ({ account, which, other, id }) => {
      const { subnets } = topologyOf(account)
      const near = list(account.instances).find((one) => one.id === id)?.subnetId
      return {
        subnetId: near ?? subnets[other % Math.max(1, subnets.length)]?.id ?? 'subnet-0',
        description: which % 2 === 0 ? '' : 'for a walk',
        groupIds: [],
        secondary: { ips: [], count: which % 3 },
        tags: {},
      }
    },
  ],
  AttachInterface: [
    (here) => ({ interfaceId: interfaceId(here), instanceId: here.id, deviceIndex: 1 + (here.other % 2) }),
    (here) => ({ ...meant(here), deviceIndex: 1 + (here.other % 2) }),
  ],
  DetachInterface: [
    (here) => ({ attachmentId: cardOf(here)?.attachment?.id ?? 'eni-attach-0', force: here.other % 2 === 0 }),
  ],
  DeleteInterface: [(here) => ({ interfaceId: interfaceId(here) })],
  ChangeInterface: [
    (here) => ({ interfaceId: interfaceId(here), change: { deleteOnTermination: here.other % 2 === 0 } }),
    (here) => ({ interfaceId: interfaceId(here), change: { description: `walk ${here.other}` } }),
    (here) => ({ interfaceId: interfaceId(here), change: { sourceDestCheck: here.other % 2 === 0 } }),
  ],
  AssignPrivateIps: [
    (here) => ({
      interfaceId: interfaceId(here),
      secondary: { ips: [], count: 1 + (here.other % 2) },
      allowReassignment: false,
    }),
  ],
  UnassignPrivateIps: [
    (here) => ({ interfaceId: interfaceId(here), ips: cardOf(here)?.secondaryIps.slice(0, 1) ?? [] }),
  ],
}
