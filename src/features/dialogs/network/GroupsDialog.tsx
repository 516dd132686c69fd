import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { usePlayground } from '#store/react.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** The window for the security groups that an instance is in. */
export function GroupsDialog({ id }: { readonly id: string }) {
  const instance = usePlayground(({ history }) => get(history.account.instances, id))
  return instance && <OpenGroupsDialog instance={instance} />
}

function OpenGroupsDialog({ instance }: { readonly instance: Instance }) {
  const words = useWords().groups.change
  const history = usePlayground((state) => state.history)
  const [ids, setIds] = useState<readonly string[]>(instance.groupIds)
  const same = ids.length === instance.groupIds.length && instance.groupIds.every((one) => ids.includes(one))
  const why = ids.length === 0 ? words.least : same ? words.same : undefined
  const request = { action: 'ModifyInstanceAttribute', params: { InstanceId: instance.id, Groups: ids } }
  return (
    <Ask title={words.title(nameOf(instance))} apply={words.apply} request={request} why={why}>
      <p className="text-ink-2">{words.text}</p>
      <div className="grid gap-2">
        {groupsOf(history.account).map((group) => (
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
