import { jsonOf } from '#engine/messages/sns/mail.ts'
import { get } from '#lib/table.ts'
import { useAccount, useTimeZone } from '#store/react.tsx'
import { Badge } from '#ui/display/Badge.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Code } from '#ui/display/Code.tsx'
import { CheckIcon, TerminalIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { DeviceFrame } from './DeviceFrame.tsx'
import { type Arrived, arrivedOn } from './inbox.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { useSender } from './useSender.ts'

/**
 * The messages that programs get: email-json, HTTPS and Lambda subscribers. Not there while none of them got anything.
 */
export function Machines({ className }: { readonly className?: string }) {
  const words = useWords().messages
  const letters = useAccount((account) => arrivedOn(account, 'machines'))
  if (letters.length === 0) return null
  return (
    <DeviceFrame
      {...(className !== undefined && { className })}
      icon={TerminalIcon}
      title={words.device.machines}
      end={<span className="text-small text-ink-3">{words.machines.hint}</span>}
    >
      <ul className="min-h-0 divide-y divide-line overflow-y-auto">
        {letters.map((letter) => (
          <Letter key={letter.id} letter={letter} />
        ))}
      </ul>
    </DeviceFrame>
  )
}

function Letter({ letter }: { readonly letter: Arrived }) {
  const { messages: words, common } = useWords()
  const format = useFormat(useTimeZone())
  const sender = useSender()
  const { refused, request } = useRequests()
  const { content, topicArn: TopicArn, protocol, endpoint, arrivedAt, subscriptionArn } = letter
  const confirmed = useAccount((account) => get(account.subscriptions, subscriptionArn)?.confirmed === true)
  return (
    <li>
      <details className="group">
        <summary className="flex flex-wrap items-center gap-2 px-3.5 py-2 -outline-offset-2 hover:bg-sunken">
          <Badge>{protocol}</Badge>
          <span className="min-w-0 flex-1 truncate font-mono text-small">{endpoint}</span>
          <time className="font-mono text-tiny text-ink-3">{format.clock(arrivedAt)}</time>
        </summary>
        <div className="grid grid-cols-1 gap-2.5 px-3.5 pb-3.5">
          {content.kind === 'confirmation' &&
            (confirmed ? (
              <p>
                <Badge tone="green" shape={CheckIcon}>
                  {words.mail.confirmed}
                </Badge>
              </p>
            ) : (
              <Button
                size="small"
                className="justify-self-start"
                onClick={() => request({ action: 'ConfirmSubscription', params: { TopicArn, Token: content.token } })}
              >
                {words.machines.confirm}
              </Button>
            ))}
          <Refusal refused={refused} />
          <Code text={jsonOf(letter, sender)} copying={common.copying} />
        </div>
      </details>
    </li>
  )
}
