import { findType, instanceTypes } from '#facts/catalogue.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { whatIf } from '#store/live/whatIf.ts'
import { usePlayground, useTimeZone } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from './Ask.tsx'

/** The console lists only types of the image's architecture; so does this. */
export function TypeDialog({ id }: { readonly id: string }) {
  const { common, inspector, bill } = useWords()
  const words = inspector.dialogs.type
  const format = useFormat(useTimeZone())
  const history = usePlayground((state) => state.history)
  const { region, instances } = history.account
  const instance = get(instances, id)
  const [chosen, setChosen] = useState(instance?.type ?? '')
  if (!instance) return null
  const own = findType(instance.type)
  const options = instanceTypes()
    .filter((type) => type.architecture === own?.architecture && type.zones[region]?.length !== 0)
    .map((type) => {
      const price = type.onDemandMicroUsdPerHour[region]
      const cost = price === undefined ? bill.noPrice : common.perHour(format.money(price / 1e6))
      return {
        value: type.name,
        label: `${type.name} · ${type.vcpus} vCPU · ${format.memory(type.memoryMiB)} · ${cost}`,
        group: type.family,
      }
    })
  const request = { action: 'ModifyInstanceAttribute', params: { InstanceId: id, InstanceType: { Value: chosen } } }
  return (
    <Ask title={words.title(nameOf(instance))} apply={words.apply} request={request} what={whatIf(history, request)}>
      <p className="text-ink-2">{words.text}</p>
      <Field label={words.choose}>
        <Select value={chosen} onChange={setChosen} options={options} data-autofocus />
      </Field>
    </Ask>
  )
}
