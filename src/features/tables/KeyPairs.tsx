import type { KeyPair } from '#engine/world/keyPairs/keyPair.ts'
import { nameOf } from '#engine/world/instances/read.ts'
import { list } from '#lib/table.ts'
import { createKeyPair } from '#parts/commands/things/account.ts'
import { keyPairCommands } from '#parts/commands/things/keyPair.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'

export function KeyPairs() {
  const { list: words, keys } = useWords()
  const format = useFormat(useTimeZone())
  const account = useTables('keyPairs', 'instances')
  const { columns } = words
  const users = ({ name }: KeyPair) =>
    list(account.instances)
      .filter(({ state, keyName }) => state !== 'terminated' && keyName === name)
      .map(nameOf)
      .join(', ')
  const fields: readonly Field<KeyPair>[] = [
    { id: 'name', head: columns.name, text: ({ name }) => name },
    { id: 'id', head: columns.keyPairId, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
    { id: 'type', head: columns.type, text: ({ type }) => keys.types[type] },
    {
      id: 'fingerprint',
      head: keys.fingerprint,
      text: ({ fingerprint }) => fingerprint,
      cell: ({ fingerprint }) => <Literal text={fingerprint} />,
    },
    { id: 'usedBy', head: keys.launched, text: (pair) => users(pair) || nothing, wraps: true },
    {
      id: 'created',
      head: columns.created,
      text: ({ createdAt }) => format.moment(createdAt),
      amount: ({ createdAt }) => createdAt,
    },
  ]
  return (
    <ResourceTable
      kind="keyPair"
      caption={words.tabs.keyPairs}
      fields={fields}
      rows={list(account.keyPairs)}
      rowKey={({ id }) => id}
      menu={(pair) => <KeyPairMenu pair={pair} />}
      empty={words.empty.keyPairs}
      making={usePageCommand(createKeyPair)}
    />
  )
}

function KeyPairMenu({ pair }: { readonly pair: KeyPair }) {
  return <RowMenu name={pair.name} groups={[{ id: 'all', items: useCommands(keyPairCommands, pair) }]} />
}
