import type { Topic } from '#engine/messages/sns/sns.ts'
import { list } from '#lib/table.ts'
import { createTopic } from '#parts/commands/things/account.ts'
import { perform } from '#parts/commands/perform.ts'
import { openTopic, topicCommands } from '#parts/commands/things/topic.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { usePageCommand } from '#parts/commands/page/usePageCommand.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Field } from './column.ts'
import { Literal } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'
import { RowName } from './RowName.tsx'

export function Topics() {
  const studio = useStudio()
  const words = useWords().list
  const topics = useAccount((account) => account.topics)
  const subscriptions = useAccount((account) => account.subscriptions)
  const { columns } = words
  const readers = ({ arn }: Topic) => list(subscriptions).filter(({ topicArn }) => topicArn === arn)
  const pending = (topic: Topic) => readers(topic).filter(({ confirmed }) => !confirmed).length
  const fields: readonly Field<Topic>[] = [
    {
      id: 'name',
      head: columns.name,
      text: ({ name }) => name,
      cell: (topic) => <RowName name={topic.name} onOpen={() => perform(studio, openTopic, topic)} />,
    },
    {
      id: 'subscriptions',
      head: columns.subscriptions,
      text: (topic) => String(readers(topic).length),
      amount: (topic) => readers(topic).length,
    },
    {
      id: 'pending',
      head: columns.pending,
      text: (topic) => String(pending(topic)),
      cell: (topic) =>
        pending(topic) > 0 ? <Badge tone="amber">{pending(topic)}</Badge> : <span className="text-ink-3">{'0'}</span>,
      amount: pending,
    },
    { id: 'arn', head: columns.arn, text: ({ arn }) => arn, cell: ({ arn }) => <Literal text={arn} /> },
  ]
  return (
    <ResourceTable
      kind="topic"
      caption={words.tabs.topics}
      fields={fields}
      rows={list(topics)}
      rowKey={({ arn }) => arn}
      menu={(topic) => <TopicMenu topic={topic} />}
      empty={words.empty.topics}
      making={usePageCommand(createTopic)}
    />
  )
}

function TopicMenu({ topic }: { readonly topic: Topic }) {
  return <RowMenu name={topic.name} groups={[{ id: 'all', items: useCommands(topicCommands, topic) }]} />
}
