import { useState } from 'react'
import { fromOf, subjectOf } from '#engine/messages/sns/mail.ts'
import { useSeen, useTimeZone } from '#store/react.tsx'
import { useTables } from '#store/useTables.ts'
import { isNew } from '#store/preferences/seen.ts'
import { classes } from '#ui/look/classes.ts'
import { MailIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { DeviceAddresses } from './DeviceAddresses.tsx'
import { DeviceFrame } from './DeviceFrame.tsx'
import { Empty } from './Empty.tsx'
import { addressesOf, type Arrived, arrivedOn } from './inbox.ts'
import { New } from './New.tsx'
import { OpenMail } from './OpenMail.tsx'
import { useSender } from './useSender.ts'

/** A mail program: one box per address, the newest mail open until another is chosen. */
export function MailDevice({ className }: { readonly className?: string }) {
  const words = useWords().messages
  const account = useTables('messages', 'subscriptions', 'channels')
  const boxes = addressesOf(account, 'mail')
  const [box, setBox] = useState<string>()
  const [picked, setPicked] = useState<string>()
  const address = boxes.find((one) => one === box) ?? arrivedOn(account, 'mail')[0]?.endpoint ?? boxes[0]
  const mails = arrivedOn(account, 'mail').filter(({ endpoint }) => endpoint === address)
  const open = mails.find(({ id }) => id === picked) ?? mails[0]
  return (
    <DeviceFrame
      icon={MailIcon}
      title={words.device.mail}
      end={
        address !== undefined && (
          <DeviceAddresses label={words.mail.boxes} all={boxes} value={address} onChange={setBox} />
        )
      }
      className={classes('@container', className)}
    >
      {open ? (
        <div className="flex min-h-0 flex-1 flex-col @min-[38rem]:flex-row">
          <MailList mails={mails} open={open} label={words.mail.list(open.endpoint)} onPick={setPicked} />
          <OpenMail key={open.id} mail={open} />
        </div>
      ) : (
        <Empty device="mail" icon={MailIcon} />
      )}
    </DeviceFrame>
  )
}

function MailList(props: {
  readonly mails: readonly Arrived[]
  readonly open: Arrived
  readonly label: string
  readonly onPick: (id: string) => void
}) {
  const { mails, open, label, onPick } = props
  const until = useSeen()
  const format = useFormat(useTimeZone())
  const { regionName } = useSender()
  return (
    <ul
      aria-label={label}
      className="max-h-44 shrink-0 overflow-y-auto border-b border-line p-1.5 @min-[38rem]:max-h-none @min-[38rem]:w-56 @min-[38rem]:border-r @min-[38rem]:border-b-0"
    >
      {mails.map((mail, nth) => (
        <li key={mail.id} {...(nth === 0 && { 'data-part': 'mail' })}>
          <button
            type="button"
            aria-current={mail === open}
            onClick={() => onPick(mail.id)}
            className={classes(
              'grid w-full grid-cols-[minmax(0,1fr)] gap-0.5 rounded-control px-2.5 py-2 text-left -outline-offset-2',
              mail === open ? 'bg-accent-soft' : 'hover:bg-sunken',
            )}
          >
            <span className="flex items-baseline gap-2">
              {isNew(mail, until) && <New />}
              <span className="min-w-0 flex-1 truncate text-small text-ink-2">{fromOf(mail).replace(/ <.*/, '')}</span>
              <time className="font-mono text-tiny text-ink-3">{format.clock(mail.arrivedAt)}</time>
            </span>
            <span className="line-clamp-2 font-semibold">{subjectOf(mail, regionName)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
