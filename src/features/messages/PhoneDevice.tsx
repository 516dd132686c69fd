import { useState } from 'react'
import { smsOf } from '#engine/messages/sns/mail.ts'
import { useAccount, useSeen, useTimeZone } from '#store/react.tsx'
import { isNew } from '#store/preferences/seen.ts'
import { Badge } from '#ui/display/Badge.tsx'
import { classes } from '#ui/look/classes.ts'
import { PhoneIcon } from '#ui/look/icons.ts'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { DeviceAddresses } from './DeviceAddresses.tsx'
import { DeviceFrame } from './DeviceFrame.tsx'
import { Empty } from './Empty.tsx'
import { addressesOf, arrivedOn } from './inbox.ts'
import { New } from './New.tsx'
import { SmsSandbox } from './SmsSandbox.tsx'
import { Conversation } from './Conversation.tsx'
import { useSender } from './useSender.ts'
import { Why } from '#parts/why/Why.tsx'

/** A phone: one thread per number, the newest at the bottom as on every phone. */
export function PhoneDevice({ className }: { readonly className?: string }) {
  const words = useWords().messages
  const format = useFormat(useTimeZone())
  const { regionName } = useSender()
  const until = useSeen()
  const region = useAccount((account) => account.region)
  const numbers = useAccount((account) => addressesOf(account, 'phone'))
  const [chosen, setChosen] = useState<string>()
  const number = numbers.find((one) => one === chosen) ?? numbers[0]
  const texts = useAccount((account) => arrivedOn(account, 'phone'))
    .filter(({ endpoint }) => endpoint === number)
    .reverse()
  return (
    <DeviceFrame
      icon={PhoneIcon}
      title={words.device.phone}
      end={<Badge>{words.typical}</Badge>}
      {...(className !== undefined && { className })}
    >
      {number !== undefined && (
        <div className="border-b border-line px-3.5 py-2">
          <DeviceAddresses label={words.phone.numbers} all={numbers} value={number} onChange={setChosen} />
          {region === 'ap-northeast-2' && <p className="text-small text-ink-3">{words.phone.seoul}</p>}
        </div>
      )}
      {texts.length === 0 || number === undefined ? (
        <Empty device="phone" icon={PhoneIcon} />
      ) : (
        <Conversation label={words.phone.list(number)} count={texts.length} className="gap-3">
          {texts.map((sms) => (
            <li key={sms.id} className="grid max-w-[88%] gap-1 justify-self-start first:mt-auto">
              <span className="flex items-baseline gap-2 px-1 text-tiny text-ink-3">
                <span className="font-semibold">{words.phone.from}</span>
                {isNew(sms, until) && <New />}
                <time className="font-mono">{format.clock(sms.arrivedAt)}</time>
                <Why subject={{ of: 'message', id: sms.id }} className="ml-auto" />
              </span>
              <p
                className={classes(
                  'rounded-zone rounded-tl-mark px-3.5 py-2 whitespace-pre-wrap [overflow-wrap:anywhere]',
                  isNew(sms, until) ? 'bg-accent-soft' : 'bg-sunken',
                )}
              >
                {smsOf(sms, regionName)}
              </p>
            </li>
          ))}
        </Conversation>
      )}
      {number !== undefined && <SmsSandbox number={number} />}
    </DeviceFrame>
  )
}
