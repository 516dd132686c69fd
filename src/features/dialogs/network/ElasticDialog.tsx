import type { Account } from '#engine/account.ts'
import { nameById, nameOf } from '#engine/world/instances/read.ts'
import { reachedBy } from '#engine/world/interfaces/read.ts'
import type { Address } from '#engine/world/network/network.ts'
import { get, list } from '#lib/table.ts'
import { allocation, associationOf } from '#parts/commands/things/address.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { whatIfInTurn } from '#parts/refusal/whatIfInTurn.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

/** An address that stays: a new one, or one that the account already has. */
export function ElasticDialog({ id, first }: { readonly id: string; readonly first: string }) {
  const words = useWords().inspector.dialogs.elastic
  const history = usePlayground((state) => state.history)
  const { account } = history
  const instance = get(account.instances, id)
  const [chosen, choose] = useState(first)
  const { request, refused } = useRequests()
  if (!instance) return null
  const others = list(account.addresses).filter((address) => address.instanceId !== id)
  const on = (one: Address) => {
    const reached = reachedBy(account, one)
    if (reached) return words.from(nameById(account, reached))
    return one.at ? words.from(one.at.interfaceId) : words.free
  }
  const own = others.find(({ allocationId }) => allocationId === chosen)
  const associate = (allocationId: string) => associationOf(account, allocationId, id)
  const both = own
    ? undefined
    : whatIfInTurn(history, allocation, ({ AllocationId }) => associate(String(AllocationId)))
  const asked = own ? associate(own.allocationId) : allocation
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={own ? words.move(own.publicIp) : words.fresh}
      request={asked}
      {...(both?.second && { then: both.second })}
      what={both ? both.what : whatIf(history, asked)}
      onDone={({ AllocationId: made }) => {
        if (typeof made !== 'string' || request(associate(made)).ok) return true
        choose(made)
        return false
      }}
    >
      <p className="text-ink-2">{words.text}</p>
      {others.length > 0 && (
        <Field label={words.address}>
          <Select
            value={own?.allocationId ?? ''}
            onChange={choose}
            data-autofocus
            options={[
              { value: '', label: words.another },
              ...others.map((one) => ({
                value: one.allocationId,
                label: `${one.publicIp} · ${on(one)}`,
              })),
            ]}
          />
        </Field>
      )}
      <div className="empty:hidden">
        <Refusal refused={refused} {...meaning(account, chosen, words.allocated)} />
      </div>
    </Ask>
  )
}

/** The meaning of a refusal for an address that was allocated: it stays when only the association was refused. */
function meaning(account: Account, allocationId: string, said: (ip: string) => string) {
  const made = get(account.addresses, allocationId)
  return made ? { meaning: said(made.publicIp) } : {}
}
