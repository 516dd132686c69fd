import { useState } from 'react'
import { useAccount } from '#store/react.tsx'
import { Tabs } from '#ui/controls/Tabs.tsx'
import { MailIcon, PhoneIcon, SlackIcon, TerminalIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { arrivedOn, type Device } from './inbox.ts'
import { Machines } from './Machines.tsx'
import { MailDevice } from './MailDevice.tsx'
import { PhoneDevice } from './PhoneDevice.tsx'
import { SlackDevice } from './SlackDevice.tsx'

const tabs = [
  { id: 'mail', icon: MailIcon },
  { id: 'phone', icon: PhoneIcon },
  { id: 'slack', icon: SlackIcon },
  { id: 'machines', icon: TerminalIcon },
] as const

/** The devices one at a time, with a tab for each. */
export function OneDevice({ first = 'mail' }: { readonly first?: Device }) {
  const words = useWords().messages
  const [shown, setShown] = useState(first)
  // how much has arrived on each device
  const arrived = useAccount((account) => tabs.map(({ id }) => arrivedOn(account, id).length))
  const countOf = (id: Device) => arrived[tabs.findIndex((tab) => tab.id === id)] ?? 0
  const offered = tabs.filter(({ id }) => id !== 'machines' || countOf(id) > 0)
  const fill = 'min-h-0 flex-1'
  return (
    <Tabs
      label={words.devices}
      tabs={offered.map(({ id, icon }) => ({
        id,
        icon,
        label: words.device[id],
        end: <span className="font-mono text-tiny text-ink-3">{countOf(id) || ''}</span>,
      }))}
      selected={shown}
      onSelect={setShown}
      className="flex min-h-0 flex-1 flex-col gap-3 overflow-y-auto p-3"
    >
      {shown === 'mail' && <MailDevice className={fill} />}
      {shown === 'phone' && <PhoneDevice className={fill} />}
      {shown === 'slack' && <SlackDevice className={fill} />}
      {shown === 'machines' && <Machines />}
    </Tabs>
  )
}
