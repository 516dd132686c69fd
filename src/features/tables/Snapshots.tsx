import { named, nameIn } from '#engine/world/called.ts'
import { dollarsPerMonth } from '#engine/observers/bill/monthly.ts'
import type { Snapshot } from '#engine/world/snapshots/snapshot.ts'
import { progressOf, storedMiB } from '#engine/world/snapshots/stored.ts'
import { get, list } from '#lib/table.ts'
import { snapshotCommands } from '#parts/commands/things/snapshot.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { useNow, useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { CheckIcon } from '#ui/look/icons.ts'
import { Progress } from '#ui/display/Progress.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'

/** The account's own snapshots; those behind public images are somebody else's. */
export function Snapshots() {
  const words = useWords().list
  const format = useFormat(useTimeZone())
  const account = useTables('snapshots', 'volumes', 'meters', 'bill')
  const { columns } = words
  // it is billed from its completion on
  const price = (snapshot: Snapshot) =>
    snapshot.state === 'pending' ? undefined : dollarsPerMonth(account, snapshot.id)
  const volumeOf = ({ volumeId, copyOf }: Snapshot) => {
    if (copyOf !== undefined) return words.copyOf(copyOf)
    const volume = get(account.volumes, volumeId)
    return volume ? nameIn(volume) : `${volumeId} (${words.gone})`
  }
  const fields: readonly Field<Snapshot>[] = [
    {
      id: 'id',
      head: columns.snapshotId,
      text: (one) => [named(one), one.id].filter(Boolean).join(' '),
      cell: (snapshot) => named(snapshot) ?? <Literal text={snapshot.id} />,
    },
    {
      id: 'state',
      head: columns.state,
      text: ({ state }) => `${words.snapshotStates[state]} ${state}`,
      cell: (snapshot) => <SnapshotState snapshot={snapshot} />,
    },
    {
      id: 'stores',
      head: columns.stores,
      text: (snapshot) => format.memory(storedMiB(account, snapshot)),
      amount: (snapshot) => storedMiB(account, snapshot),
    },
    {
      id: 'perMonth',
      head: columns.perMonth,
      text: (snapshot) => {
        const dollars = price(snapshot)
        return dollars === undefined ? nothing : format.money(dollars)
      },
      amount: (snapshot) => price(snapshot) ?? 0,
    },
    {
      id: 'size',
      head: columns.volumeSize,
      text: ({ sizeGiB }) => words.gib(sizeGiB),
      amount: ({ sizeGiB }) => sizeGiB,
    },
    { id: 'volume', head: columns.ofVolume, text: volumeOf, cell: (snapshot) => <Literal text={volumeOf(snapshot)} /> },
    {
      id: 'started',
      head: columns.started,
      text: ({ startedAt }) => format.moment(startedAt),
      amount: ({ startedAt }) => startedAt,
    },
    { id: 'description', head: columns.description, text: ({ description }) => description || nothing },
  ]
  return (
    <ResourceTable
      kind="snapshot"
      caption={words.tabs.snapshots}
      fields={fields}
      rows={list(account.snapshots)}
      rowKey={({ id }) => id}
      menu={(snapshot) => <SnapshotMenu snapshot={snapshot} />}
      empty={words.empty.snapshots}
    />
  )
}

function SnapshotState({ snapshot }: { readonly snapshot: Snapshot }) {
  const words = useWords().list.snapshotStates
  if (snapshot.state === 'pending') return <Copying snapshot={snapshot} />
  return (
    <Badge tone="green" shape={CheckIcon}>
      {words.completed}
    </Badge>
  )
}

function Copying({ snapshot }: { readonly snapshot: Snapshot }) {
  const words = useWords().list.snapshotStates
  return <Progress label={words.pending} percent={progressOf(snapshot, useNow())} />
}

function SnapshotMenu({ snapshot }: { readonly snapshot: Snapshot }) {
  const items = useCommands(snapshotCommands, snapshot)
  return <RowMenu name={nameIn(snapshot)} groups={[{ id: 'all', items }]} />
}
