import { plainName } from '#engine/world/called.ts'
import type { LateCommand, Things } from '#parts/commands/command.ts'
import { makes } from '#parts/commands/networks.ts'
import { theAccount } from '#parts/commands/instance/faults.ts'
import { perform } from '#parts/commands/perform.ts'
import { useLate } from '#parts/commands/useLate.ts'
import type { NetworkPart } from '#store/preferences/transientState.ts'
import { useStudio } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from '../column.ts'
import { Literal, nothing } from '../Literal.tsx'
import { ResourceTable } from '../ResourceTable.tsx'
import { RowMenu } from '../RowMenu.tsx'

interface Props<K extends NetworkPart> {
  readonly kind: K
  readonly rows: readonly Things[K][]
  /** what stands behind name and id */
  readonly fields: readonly Field<Things[K]>[]
  readonly commands: readonly LateCommand<K>[]
}

const named = (thing: Things[NetworkPart]): string => thing.tags['Name'] ?? ''

/** A table of one kind of what networks are made of: its name and id, and what else its kind has to say. */
export function NetworkTable<K extends NetworkPart>({ kind, rows, fields, commands }: Props<K>) {
  const studio = useStudio()
  const { list, networks } = useWords()
  return (
    <ResourceTable<Things[K]>
      kind={kind}
      caption={networks.tables[kind]}
      fields={[
        { id: 'name', head: list.columns.name, text: (row) => named(row) || nothing },
        { id: 'id', head: networks.id, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
        ...fields,
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      menu={(row) => <Commands kind={kind} commands={commands} row={row} />}
      empty={networks.empty[kind]}
      making={{ label: networks.make[kind], onChoose: () => perform(studio, makes(kind), theAccount) }}
    />
  )
}

function Commands<K extends NetworkPart>({ commands, row }: Pick<Props<K>, 'kind' | 'commands'> & { row: Things[K] }) {
  return <RowMenu name={plainName(row)} groups={[{ id: 'all', items: useLate(commands, row) }]} />
}
