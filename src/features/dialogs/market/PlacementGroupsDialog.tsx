import { membersOf } from '#engine/world/placement/read.ts'
import { mostPartitions, type PlacementGroup, type Strategy } from '#engine/world/placement/placementGroup.ts'
import { list } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'
import { Ask } from '../Ask.tsx'

const strategies = ['cluster', 'spread', 'partition'] as const satisfies readonly Strategy[]

/** The placement groups of the account, and a new one. */
export function PlacementGroupsDialog() {
  const words = useWords().market.placement
  const [name, setName] = useState('')
  const [strategy, setStrategy] = useState<Strategy>('spread')
  const [partitions, setPartitions] = useState('3')
  const request = {
    action: 'CreatePlacementGroup',
    params: {
      GroupName: name.trim(),
      Strategy: strategy,
      ...(strategy === 'partition' && { PartitionCount: Number(partitions) }),
    },
  }
  return (
    <Ask
      title={words.manage}
      apply={words.create}
      request={request}
      why={name.trim() === '' ? words.needsName : undefined}
      onDone={() => {
        setName('')
        return false
      }}
    >
      <Groups />
      <Field label={words.newName}>
        <TextInput value={name} onChange={setName} maxLength={255} data-autofocus />
      </Field>
      <Field label={words.strategy} hint={words.strategies[strategy]}>
        <Select
          value={strategy}
          onChange={(chosen) => setStrategy(strategies.find((one) => one === chosen) ?? strategy)}
          options={strategies.map((one) => ({ value: one, label: words.strategyNames[one] }))}
        />
      </Field>
      {strategy === 'partition' && (
        <Field label={words.partitions}>
          <Select
            value={partitions}
            onChange={setPartitions}
            options={Array.from({ length: mostPartitions }, (_, at) => ({
              value: String(at + 1),
              label: String(at + 1),
            }))}
          />
        </Field>
      )}
    </Ask>
  )
}

function Groups() {
  const words = useWords().market.placement
  const account = useAccount((all) => all)
  const all = list(account.placementGroups)
  if (all.length === 0) return <p className="text-ink-2">{words.noGroups}</p>
  return (
    <div>
      <Caps level={3}>{words.groups}</Caps>
      <ul className="mt-1 grid gap-1">
        {all.map((group) => (
          <Group key={group.id} group={group} members={membersOf(account, group.id).length} />
        ))}
      </ul>
    </div>
  )
}

function Group({ group, members }: { readonly group: PlacementGroup; readonly members: number }) {
  const studio = useStudio()
  const words = useWords().market.placement
  return (
    <li className="flex flex-wrap items-center gap-x-2">
      <span className="min-w-0 font-medium break-words">{group.name}</span>
      <span className="flex-1 text-small text-ink-3">
        {words.about(words.strategyNames[group.strategy], members, group.partitions)}
      </span>
      <Button
        size="small"
        kind="quiet"
        onClick={() => ask(studio, { action: 'DeletePlacementGroup', params: { GroupName: group.name } })}
        {...(members > 0 && { why: words.inUse })}
      >
        {words.remove(group.name)}
      </Button>
    </li>
  )
}
