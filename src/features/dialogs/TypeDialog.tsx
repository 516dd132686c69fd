import { nameOf } from '#engine/world/instances/read.ts'
import { findType } from '#facts/catalogue.ts'
import { get } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from './Ask.tsx'
import { Price } from './Price.tsx'
import { typesFor } from './typesFor.ts'

/** Another type for a stopped instance: one that can take its place where it is. */
export function TypeDialog({ id }: { readonly id: string }) {
  const { common, inspector, bill, storage } = useWords()
  const words = inspector.dialogs.type
  const format = useFormat(useTimeZone())
  const history = usePlayground((state) => state.history)
  const { account } = history
  const { region } = account
  const instance = get(account.instances, id)
  const [chosen, setChosen] = useState(instance?.type ?? '')
  if (!instance) return null
  const same = chosen === instance.type
  const hourly = (name: string) => {
    const price = findType(name)?.onDemandMicroUsdPerHour[region]
    return price === undefined ? undefined : price / 1e6
  }
  const options = typesFor(account, instance).map((type) => {
    const price = hourly(type.name)
    const cost = price === undefined ? bill.noPrice : common.perHour(format.money(price))
    return {
      value: type.name,
      label: `${type.name} · ${type.vcpus} vCPU · ${format.memory(type.memoryMiB)} · ${cost}`,
      group: type.family,
    }
  })
  const request = { action: 'ModifyInstanceAttribute', params: { InstanceId: id, InstanceType: { Value: chosen } } }
  return (
    <Ask
      title={words.title(nameOf(instance))}
      apply={words.apply}
      request={request}
      what={same ? undefined : whatIf(history, request)}
      why={same ? storage.modify.nothing : undefined}
    >
      <p className="text-ink-2">{words.text}</p>
      <Field label={words.choose} hint={words.fitting}>
        <Select value={chosen} onChange={setChosen} options={options} data-autofocus />
      </Field>
      <Price term={words.price} was={hourly(instance.type)} now={hourly(chosen)} changes hourly />
    </Ask>
  )
}
