import { list } from '#lib/table.ts'
import { createTopic } from '#parts/commands/things/account.ts'
import { openAlarm } from '#parts/commands/things/alarm.ts'
import { alarms } from '#parts/commands/instance/instance.ts'
import { launch } from '#parts/commands/page/page.ts'
import { perform, performOnPage } from '#parts/commands/perform.ts'
import { openTopic } from '#parts/commands/things/topic.ts'
import { useAccount, useInstance, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import type { IconShape } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { Device } from './inbox.ts'
import { type Missing, missingFor } from './missing.ts'

/** The empty device: the first missing link, and the one button that leads to it. */
export function Empty({ device, icon }: { readonly device: Exclude<Device, 'machines'>; readonly icon: IconShape }) {
  const words = useWords().messages
  const missing = useAccount((account) => missingFor(account, device))
  const lead = useLead(missing)
  const text = words.empty[missing]
  return (
    <div className="grid flex-1 place-content-center justify-items-center gap-3 px-6 py-10 text-center">
      <span className="grid size-11 place-items-center rounded-full bg-sunken text-ink-3">
        <Icon shape={icon} size={20} />
      </span>
      <p className="max-w-72 text-ink-2">{typeof text === 'string' ? text : text[device]}</p>
      {lead && missing !== 'confirmation' && missing !== 'verification' && (
        <Button kind={device === 'mail' ? 'primary' : 'plain'} onClick={lead}>
          {words.lead[missing]}
        </Button>
      )}
    </div>
  )
}

function useLead(missing: Missing): (() => void) | undefined {
  const studio = useStudio()
  const topic = useAccount((account) => list(account.topics)[0])
  const firstAlarm = useAccount((account) => list(account.alarms).find(({ alarmActions }) => alarmActions.length > 0))
  const instance = useInstance()
  switch (missing) {
    case 'topic':
      return () => performOnPage(studio, createTopic)
    case 'subscription':
      return () => (topic ? perform(studio, openTopic, topic) : performOnPage(studio, createTopic))
    // both stand beside it: the mail, and the number's own code
    case 'confirmation':
    case 'verification':
      return undefined
    case 'instance':
      return () => performOnPage(studio, launch)
    case 'alarm':
      return instance && (() => perform(studio, alarms, instance))
    case 'change':
      return firstAlarm && (() => perform(studio, openAlarm, firstAlarm))
  }
}
