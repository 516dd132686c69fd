import { Fragment } from 'react'
import { bodyOf } from '#engine/messages/sns/mail.ts'
import { watchedBy } from '#engine/messages/alarms/watched.ts'
import { get } from '#lib/table.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Arrived } from './inbox.ts'
import { useSender } from './useSender.ts'

/** A mail's text, letter for letter; the lines that are links in a real mail can be pressed. */
export function MailText(props: {
  readonly mail: Arrived
  readonly onConfirm: () => void
  readonly onUnsubscribe: () => void
}) {
  const studio = useStudio()
  const { mail, onConfirm, onUnsubscribe } = props
  const sender = useSender()
  const alarmName = mail.content.kind === 'alarm' ? mail.content.change.alarm.name : undefined
  const alarm = useAccount((account) => (alarmName === undefined ? undefined : get(account.alarms, alarmName)))
  const lines = bodyOf(mail, sender).split('\n')
  const unsubscribe = `https://sns.${sender.region}.amazonaws.com/unsubscribe.html?SubscriptionArn=${mail.subscriptionArn}`
  const console_ = `https://${sender.region}.console.aws.amazon.com/cloudwatch/deeplink.js`
  const words = useWords().messages.mail
  const noteOf = (line: string) => {
    if (mail.content.kind !== 'alarm') return undefined
    return noted.find(({ starts }) => line.startsWith(`- ${starts}:`))?.note(words)
  }
  const render = (line: string) => {
    if (mail.content.kind === 'confirmation' && line === 'Confirm subscription')
      return (
        <Button kind="primary" size="small" className="my-1 font-mono" onClick={onConfirm}>
          {line}
        </Button>
      )
    if (line.startsWith(unsubscribe)) return <TextLink text={line} onPress={onUnsubscribe} />
    if (alarm?.instanceId && line.startsWith(console_)) {
      const { name } = alarm
      const instanceId = watchedBy(alarm)
      return <TextLink text={line} onPress={() => show(studio, { kind: 'alarm', instanceId, alarmName: name })} />
    }
    const note = noteOf(line)
    if (note === undefined || note === '') return line
    return (
      <span className="rounded-chip bg-accent-soft">
        {line}
        <span className="mt-0.5 mb-1 block font-sans text-small text-accent">↑ {note}</span>
      </span>
    )
  }
  return (
    <div className="px-4 py-4 font-mono text-small/[1.6] whitespace-pre-wrap [overflow-wrap:anywhere]">
      {lines.map((line, at) => (
        // a text has no other names for its lines, and it never changes
        <Fragment key={at}>
          {render(line)}
          {at < lines.length - 1 && '\n'}
        </Fragment>
      ))}
    </div>
  )
}

/** The three lines that tell what has happened; the others are the alarm's settings. */
const noted = [
  { starts: 'State Change', note: ({ change }: Notes) => change },
  { starts: 'Reason for State Change', note: ({ reason }: Notes) => reason },
  { starts: 'Dimensions', note: ({ dimensions }: Notes) => dimensions },
]
type Notes = Readonly<Record<'change' | 'reason' | 'dimensions', string>>

function TextLink({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" onClick={onPress} className="text-left text-accent underline [overflow-wrap:anywhere]">
      {text}
    </button>
  )
}
