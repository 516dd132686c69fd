import type { Topic } from '#engine/messages/sns/sns.ts'
import { list } from '#lib/table.ts'
import { CommandButton } from '#parts/commands/CommandButton.tsx'
import { topicCommands } from '#parts/commands/things/topic.ts'
import { useCommands } from '#parts/commands/useCommands.ts'
import { useAccount } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Section } from '#ui/display/Section.tsx'
import { MailIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Links } from './Links.tsx'
import { ThingHead } from './ThingHead.tsx'

/** A topic: who reads it, and which alarms write to it. */
export function TopicThing({ thing: topic }: { readonly thing: Topic }) {
  const { things } = useWords()
  const { arn, name } = topic
  const offers = useCommands(topicCommands, topic)
  const readers = useAccount((account) => list(account.subscriptions).filter(({ topicArn }) => topicArn === arn))
  const alarms = useAccount((account) =>
    list(account.alarms)
      .filter((alarm) =>
        [alarm.alarmActions, alarm.okActions, alarm.insufficientDataActions].some((all) => all.includes(arn)),
      )
      .map((alarm) => alarm.name),
  )
  return (
    <>
      <ThingHead kind="topic" icon={MailIcon} name={name} id={arn} menu={[{ id: 'all', items: offers }]}>
        {topicCommands.map((command) => (
          <CommandButton key={command.id} command={command} thing={topic} icon="lines" />
        ))}
      </ThingHead>
      <Section title={things.subscribers}>
        {readers.length === 0 ? (
          <p className="text-ink-3">{things.noSubscribers}</p>
        ) : (
          <ul className="grid gap-1">
            {readers.map((one) => (
              <li key={one.arn} className="flex flex-wrap items-center gap-1.5">
                <span className="text-small text-ink-3">{one.protocol}</span>
                <span className="min-w-0 font-medium [overflow-wrap:anywhere]">{one.endpoint}</span>
                {!one.confirmed && <Badge tone="amber">{things.unconfirmed}</Badge>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={things.alarmOf}>
        <Links kind="alarm" ids={alarms} none={things.none} />
      </Section>
    </>
  )
}
