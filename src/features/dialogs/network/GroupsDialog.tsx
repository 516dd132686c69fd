import type { Request } from '#api/answer.ts'
import { nameIn } from '#engine/world/called.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { findInterface, furtherOn } from '#engine/world/interfaces/read.ts'
import { groupVpc } from '#engine/world/network/vpc.ts'
import { vpcOf } from '#engine/world/vpcs/read.ts'
import { get } from '#lib/table.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { usePlayground } from '#store/react.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** The window for the security groups that an instance is in: those of its primary interface. */
export function GroupsDialog({ id }: { readonly id: string }) {
  const account = usePlayground(({ history }) => history.account)
  const instance = get(account.instances, id)
  if (!instance) return null
  // with several interfaces EC2 wants to be told which one
  const several = furtherOn(account, instance.id).length > 0
  return (
    <OpenGroupsDialog
      name={nameOf(instance)}
      vpcId={vpcOf(account, instance)}
      before={instance.groupIds}
      request={(ids) =>
        several
          ? ofInterface(instance.interfaceId, ids)
          : { action: 'ModifyInstanceAttribute', params: { InstanceId: id, Groups: ids } }
      }
    />
  )
}

/** The same for one interface. */
export function InterfaceGroupsDialog({ id }: { readonly id: string }) {
  const account = usePlayground(({ history }) => history.account)
  const card = findInterface(account, id)
  return (
    card && (
      <OpenGroupsDialog
        name={nameIn(card)}
        vpcId={vpcOf(account, card)}
        before={card.groupIds}
        request={(ids) => ofInterface(id, ids)}
      />
    )
  )
}

const ofInterface = (id: string, ids: readonly string[]): Request => ({
  action: 'ModifyNetworkInterfaceAttribute',
  params: { NetworkInterfaceId: id, Groups: ids },
})

interface Props {
  readonly name: string
  readonly vpcId: string | undefined
  readonly before: readonly string[]
  readonly request: (ids: readonly string[]) => Request
}

function OpenGroupsDialog({ name, vpcId, before, request }: Props) {
  const words = useWords().groups.change
  const { account } = usePlayground((state) => state.history)
  const [ids, setIds] = useState<readonly string[]>(before)
  const same = ids.length === before.length && before.every((one) => ids.includes(one))
  const why = ids.length === 0 ? words.least : same ? words.same : undefined
  return (
    <Ask title={words.title(name)} apply={words.apply} request={request(ids)} why={why}>
      <p className="text-ink-2">{words.text}</p>
      <div className="grid gap-2">
        {groupsOf(account)
          .filter((group) => groupVpc(account, group) === vpcId)
          .map((group) => (
            <Toggle
              key={group.id}
              on={ids.includes(group.id)}
              label={group.name}
              hint={`${group.id} · ${words.rules(group.rules.length)}`}
              onChange={(on) => setIds(on ? [...ids, group.id] : ids.filter((one) => one !== group.id))}
            />
          ))}
      </div>
    </Ask>
  )
}
