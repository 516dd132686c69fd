import { nameOf } from '#engine/world/instances/read.ts'
import type { Group, Rule } from '#engine/world/network/network.ts'
import { doorSaid } from '#engine/world/network/span.ts'
import { list } from '#lib/table.ts'
import { createGroup } from '#parts/commands/things/account.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { groupCommands } from '#parts/commands/things/group.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { useAccount } from '#store/react.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { groupsOf } from '#parts/things/groupsOf.ts'
import { InstanceLink } from '#parts/things/InstanceLink.tsx'
import { Literal, nothing } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'

export function Groups() {
  const words = useWords().list
  const account = useAccount((one) => one)
  const { columns } = words
  const rows = groupsOf(account)
  const users = ({ id }: Group) =>
    list(account.instances).filter((one) => one.state !== 'terminated' && one.groupIds.includes(id))
  const lets = (group: Group) =>
    group.rules.length === 0
      ? words.lets.nobody
      : group.rules
          .map((rule) =>
            words.from(
              doorOf(rule, words.lets.everything),
              rule.source === group.id
                ? words.lets.itself
                : (rows.find(({ id }) => id === rule.source)?.name ?? rule.source),
            ),
          )
          .join(', ')
  const fields: readonly Field<Group>[] = [
    { id: 'name', head: columns.name, text: ({ name }) => name },
    { id: 'id', head: columns.groupId, text: ({ id }) => id, cell: ({ id }) => <Literal text={id} /> },
    {
      id: 'rules',
      head: columns.rules,
      text: ({ rules }) => String(rules.length),
      amount: ({ rules }) => rules.length,
    },
    { id: 'lets', head: columns.lets, text: lets, wraps: true },
    {
      id: 'usedBy',
      head: columns.usedBy,
      text: (group) => users(group).map(nameOf).join(', ') || nothing,
      cell: (group) => {
        const all = users(group)
        if (all.length === 0) return <span className="text-ink-3">{nothing}</span>
        return (
          <span className="flex flex-wrap gap-x-2.5">
            {all.map(({ id }) => (
              <InstanceLink key={id} id={id} />
            ))}
          </span>
        )
      },
      wraps: true,
    },
    { id: 'description', head: columns.description, text: ({ description }) => description, wraps: true },
  ]
  return (
    <ResourceTable
      kind="group"
      caption={words.tabs.groups}
      fields={fields}
      rows={rows}
      rowKey={({ id }) => id}
      menu={(group) => <GroupMenu group={group} />}
      empty={words.empty.groups}
      making={usePageCommand(createGroup)}
    />
  )
}

function GroupMenu({ group }: { readonly group: Group }) {
  return <RowMenu name={group.name} groups={[{ id: 'all', items: useCommands(groupCommands, group) }]} />
}

/** `SSH`, `HTTP`, `TCP 8080`, everything */
function doorOf(rule: Rule, everything: string): string {
  const { protocol, fromPort, toPort } = rule
  if (protocol === '-1') return everything
  if (protocol === 'tcp' && fromPort === toPort && fromPort === 22) return 'SSH'
  if (protocol === 'tcp' && fromPort === toPort && fromPort === 80) return 'HTTP'
  return doorSaid(rule)
}
