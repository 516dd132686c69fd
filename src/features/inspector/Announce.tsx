import type { Instance } from '#engine/world/instances/instance.ts'
import { type ScheduledCode, scheduledCodes } from '#engine/world/scheduled/scheduled.ts'
import { upcoming } from '#engine/world/scheduled/read.ts'
import { day, hour, iso } from '#lib/time.ts'
import { ask } from '#store/live/requests.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

const times = { hour, day, weeks: 14 * day } as const
type Time = keyof typeof times

/** AWS's part: to announce what it is going to do to the host. */
export function Announce({ instance }: { readonly instance: Instance }) {
  const studio = useStudio()
  const words = useWords().scheduled.announce
  const [code, setCode] = useState<ScheduledCode>('instance-retirement')
  const [time, setTime] = useState<Time>('hour')
  const there = useAccount((account) => upcoming(account, instance.id))
  const announce = () => {
    const NotBefore = iso(studio.playground.getState().history.now + times[time])
    ask(studio, { action: 'ScheduleEvent', params: { InstanceId: instance.id, Code: code, NotBefore } })
  }
  const why = () => {
    if (there) return `${words.already} ${there.code}`
    if (instance.state !== 'running') return words.notRunning
    return code === 'instance-stop' && instance.rootDeviceType !== 'ebs' ? words.noStop : undefined
  }
  const cannot = why()
  return (
    <div className="border-b border-line px-4 py-2.5">
      <Caps level={3}>{words.group}</Caps>
      <div className="mt-1.5 grid grid-cols-[1fr_auto] items-center gap-1.5">
        <Select<ScheduledCode>
          aria-label={words.code}
          className="col-span-2 font-mono"
          value={code}
          options={scheduledCodes.map((value) => ({ value, label: value }))}
          onChange={setCode}
        />
        <Select<Time>
          aria-label={words.when}
          value={time}
          options={(['hour', 'day', 'weeks'] as const).map((value) => ({ value, label: words.times[value] }))}
          onChange={setTime}
        />
        <Button onClick={announce} {...(cannot === undefined ? {} : { why: cannot })}>
          {words.send}
        </Button>
      </div>
      <p className="mt-1 text-small text-ink-3">{words.hint}</p>
    </div>
  )
}
