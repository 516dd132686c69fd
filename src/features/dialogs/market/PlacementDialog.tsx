import type { Instance } from '#engine/world/instances/instance.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { placementGroupOf } from '#engine/world/placement/read.ts'
import { list } from '#lib/table.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'
import { aboutInstance } from '../instance/aboutInstance.tsx'

/** Actions → Instance settings → Modify instance placement: the placement group of a stopped instance. */
export const PlacementDialog = aboutInstance(Open)

function Open({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().market.placement
  const groups = useAccount((account) => account.placementGroups)
  const was = useAccount((account) => placementGroupOf(account, instance))
  const [name, setName] = useState(was?.name ?? '')
  const [partition, setPartition] = useState(String(instance.placement?.partition ?? ''))
  const chosen = list(groups).find((one) => one.name === name)
  const number = chosen?.partitions === undefined || partition === '' ? undefined : Number(partition)
  const request = {
    action: 'ModifyInstancePlacement',
    params: {
      InstanceId: instance.id,
      GroupName: name,
      ...(number !== undefined && { PartitionNumber: number }),
    },
  }
  const same = name === (was?.name ?? '') && (number === undefined || number === instance.placement?.partition)
  return (
    <Ask title={words.of(nameOf(instance))} apply={words.save} request={request} why={same ? words.same : undefined}>
      <p className="text-ink-2">{words.changeText}</p>
      <Field
        label={words.group}
        term="placement-group"
        {...(chosen && { hint: words.strategies[chosen.strategy] })}
        end={
          <Button
            size="small"
            kind="quiet"
            onClick={() => show(studio, { kind: 'market', window: { of: 'placementGroups' } })}
          >
            {words.manage}
          </Button>
        }
      >
        <Select
          value={name}
          onChange={setName}
          options={[
            { value: '', label: words.none },
            ...list(groups).map((one) => ({ value: one.name, label: `${one.name} · ${one.strategy}` })),
          ]}
        />
      </Field>
      {chosen?.partitions !== undefined && (
        <Field label={words.partition}>
          <Select
            value={partition}
            onChange={setPartition}
            options={[
              { value: '', label: words.anyPartition },
              ...Array.from({ length: chosen.partitions }, (_, at) => ({
                value: String(at + 1),
                label: String(at + 1),
              })),
            ]}
          />
        </Field>
      )}
    </Ask>
  )
}
