import { useRef, useState } from 'react'
import type { InstanceId } from '#lib/brand.ts'
import { get, list } from '#lib/table.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Mono } from '#ui/display/Mono.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { AlarmForm } from './AlarmForm.tsx'
import { AlarmHistory } from './AlarmHistory.tsx'
import { AlarmList } from './AlarmList.tsx'
import { AlarmPreview } from './AlarmPreview.tsx'
import { blankDraft, type Draft, draftOf, nameOf, nameOfInstance } from './draft.ts'
import { isSound, alarmProblems } from './alarmProblems.ts'
import { Refusal } from '#parts/refusal/Refusal.tsx'
import { useRequests } from '#parts/refusal/useRequests.ts'
import { Saved } from './Saved.tsx'
import { alarmRequests } from './alarmRequests.ts'

const freeAlarms = 10

/** The page of an instance's alarms, with a form for one of them or a new one. */
export function AlarmDesk(props: {
  readonly open: boolean
  readonly instanceId: InstanceId
  readonly alarmName: string | undefined
}) {
  const studio = useStudio()
  const { open, instanceId, alarmName } = props
  const { alarms: words, common } = useWords()
  const format = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  const body = useRef<HTMLDivElement>(null)
  const [editing, setEditing] = useState(alarmName)
  const [draft, setDraft] = useState(() => draftFor(alarmName))
  const [tried, setTried] = useState(false)
  const [saved, setSaved] = useState<{ readonly name: string; readonly isNew: boolean }>()
  const { made, refused, requestAll, forget } = useRequests()

  function draftFor(name: string | undefined): Draft {
    const alarm = name === undefined ? undefined : get(account.alarms, name)
    if (alarm) return draftOf(alarm, account)
    const here = list(account.alarms).filter((one) => one.instanceId === instanceId)
    return blankDraft(
      list(account.topics)[0]?.arn,
      here.map(({ metric }) => metric),
    )
  }
  const begin = (alarm: string | undefined) => {
    setEditing(alarm)
    setDraft(draftFor(alarm))
    setTried(false)
    setSaved(undefined)
    forget()
  }

  const instance = get(account.instances, instanceId)
  const instanceName = nameOfInstance(account, instanceId)
  const name = nameOf(draft, instanceName, account)
  const problems = alarmProblems(draft, name)
  const requests = alarmRequests({ draft, name, instanceId, account })
  const submit = () => {
    setTried(true)
    if (!isSound(problems)) {
      // the sentences appear with the next picture
      requestAnimationFrame(() => body.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
      return
    }
    const isNew = !get(account.alarms, name)
    if (requestAll(requests)) setSaved({ name, isNew })
  }

  const form = {
    draft,
    change: (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part })),
    problems,
    tried,
  }
  return (
    <Dialog
      open={open}
      onClose={() => closeDialog(studio)}
      wide={!saved}
      title={words.title}
      closeLabel={common.close}
      end={
        <span className="hidden min-w-0 items-baseline gap-2 tablet:flex">
          <span className="font-semibold">{instanceName}</span>
          {instanceName !== instanceId && <Mono className="text-ink-3">{instanceId}</Mono>}
        </span>
      }
      {...(instance &&
        !saved && {
          aside: <AlarmPreview {...form} {...{ name, editing, instanceId, instanceName, account }} />,
          footer: (
            <>
              <Refusal refused={refused} made={made} typed />
              <p className="mr-auto text-small text-ink-3">{words.free(format.number(freeAlarms))}</p>
              <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
              <Button kind="primary" size="large" onClick={submit}>
                {editing === undefined ? words.save : words.saveChanges}
              </Button>
            </>
          ),
        })}
    >
      {!instance && <p className="text-ink-2">{words.gone}</p>}
      {instance && saved && <Saved {...saved} onAgain={() => begin(undefined)} />}
      {instance && !saved && (
        <div ref={body} className="grid gap-7">
          <AlarmList instanceId={instanceId} editing={editing} onEdit={begin} onAdd={() => begin(undefined)} />
          <AlarmForm {...form} {...{ name, instanceId, account }} />
          <AlarmHistory instanceId={instanceId} name={editing} />
        </div>
      )}
    </Dialog>
  )
}
