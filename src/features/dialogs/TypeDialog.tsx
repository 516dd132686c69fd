import { findType, instanceTypes } from '#facts/catalogue.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { get } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

/** The console lists only types of the image's architecture; so does this. */
export function TypeDialog({ id }: { readonly id: string }) {
  const studio = useStudio()
  const { common, inspector, bill } = useWords()
  const words = inspector.dialogs.type
  const format = useFormat(useTimeZone())
  const instance = useAccount((account) => get(account.instances, id))
  const region = useAccount((account) => account.region)
  const [chosen, setChosen] = useState(instance?.type ?? '')
  const [error, setError] = useState<string>()
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
  const apply = () => {
    const answer = ask(studio, {
      action: 'ModifyInstanceAttribute',
      params: { InstanceId: id, InstanceType: { Value: chosen } },
    })
    if (answer.ok) closeDialog(studio)
    else setError(`${answer.error.code}: ${answer.error.message}`)
  }
  return (
    <Dialog
      open
      onClose={() => closeDialog(studio)}
      title={words.title(nameOf(instance))}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button kind="primary" onClick={apply}>
            {words.apply}
          </Button>
        </>
      }
    >
      <p className="mb-3 text-ink-2">{words.text}</p>
      <Field label={words.choose} {...(error ? { error } : {})}>
        <Select value={chosen} onChange={setChosen} options={options} data-autofocus />
      </Field>
    </Dialog>
  )
}
