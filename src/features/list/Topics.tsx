import type { Topic } from '#engine/messages/sns/sns.ts'
import { list } from '#lib/table.ts'
import { ask } from '#store/live/requests.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Badge } from '#ui/Badge.tsx'
import { MailIcon, TrashIcon } from '#ui/icons.ts'
import { useWords } from '#ui/words.tsx'
import type { Field } from './column.ts'
import { Literal } from './Literal.tsx'
import { ResourceTable } from './ResourceTable.tsx'
import { RowMenu } from './RowMenu.tsx'
import { RowName } from './RowName.tsx'

export function Topics() {
  const studio = useStudio()
  const words = useWords().list
  const account = useAccount((one) => one)
  const { columns } = words
  const readers = ({ arn }: Topic) => list(account.subscriptions).filter(({ topicArn }) => topicArn === arn)
  const pending = (topic: Topic) => readers(topic).filter(({ confirmed }) => !confirmed).length
  const open = ({ arn }: Topic) => show(studio, { kind: 'topic', topicArn: arn })
  const fields: readonly Field<Topic>[] = [
    {
      id: 'name',
      head: columns.name,
      text: ({ name }) => name,
      cell: (topic) => <RowName name={topic.name} onOpen={() => open(topic)} />,
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
      caption={words.tabs.topics}
      fields={fields}
      rows={list(account.topics)}
      rowKey={({ arn }) => arn}
      menu={(topic) => (
        <RowMenu
          name={topic.name}
          groups={[
            {
              id: 'all',
              items: [
                { id: 'open', label: words.do.open, icon: MailIcon, onChoose: () => open(topic) },
                {
                  id: 'delete',
                  label: words.do.delete,
                  icon: TrashIcon,
                  danger: true,
                  onChoose: () => void ask(studio, { action: 'DeleteTopic', params: { TopicArn: topic.arn } }),
                },
              ],
            },
          ]}
        />
      )}
      empty={words.empty.topics}
      making={{ label: words.make.topics, onMake: () => show(studio, { kind: 'topic' }) }}
    />
  )
}
