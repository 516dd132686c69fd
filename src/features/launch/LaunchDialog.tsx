import { type KeyboardEvent, useEffect, useId, useReducer, useRef, useState } from 'react'
import { dismissNotice } from '#store/live/notices.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTransient } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Icon } from '#ui/display/Icon.tsx'
import { AlertIcon } from '#ui/look/icons.ts'
import { Kbd } from '#ui/display/Kbd.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { Body } from './Body.tsx'
import type { Place } from './Digest.tsx'
import { changeForm, formWith, type Given, whole } from './form/form.ts'
import { formProblems } from './form/formProblems.ts'
import { LaunchRefusal, type RefusedLaunch } from './LaunchRefusal.tsx'
import { send } from './form/send.ts'
import { useFieldName, useSentences } from './form/useSentences.ts'
import { Soon } from './Soon.tsx'
import { Summary } from './Summary.tsx'
import { launchRequests } from './form/launchRequests.ts'
import { wizardGroup } from './form/wizard.ts'

/** The launch form, while it is open. */
export function LaunchDialog() {
  const dialog = useTransient((state) => state.dialog)
  return dialog?.kind === 'launch' && <OpenLaunchDialog given={dialog} />
}

type Mode = 'simple' | 'all'

/** The aim of the eyes and the focus after the next drawing. */
type Aim = { readonly place: Place } | 'wrong'

function OpenLaunchDialog({ given }: { readonly given: Given }) {
  const studio = useStudio()
  const { launch: words, common } = useWords()
  const account = useAccount((one) => one)
  const [form, set] = useReducer(changeForm, account, (now) => formWith(now, given))
  const [mode, setMode] = useState<Mode>('simple')
  const [refused, setRefused] = useState<RefusedLaunch>()
  const [aim, setAim] = useState<Aim>()
  const body = useRef<HTMLFormElement>(null)
  const id = useId()

  const problems = formProblems(form, account)
  const wrong = useSentences(problems)
  const requests = launchRequests(form, account)
  const { id: madeGroup } = wizardGroup(account, [])
  const [firstWrong] = problems
  const nameOf = useFieldName()
  const why = firstWrong && [nameOf(firstWrong.field), wrong.get(firstWrong.field)].filter(Boolean).join(': ')

  useEffect(() => {
    if (aim === undefined) return
    const wanted = aim === 'wrong' ? '[aria-invalid], [data-place=hibernation]' : `[data-place=${aim.place}]`
    const element = body.current?.querySelector<HTMLElement>(wanted)
    element?.scrollIntoView({ block: aim === 'wrong' ? 'center' : 'start' })
    element?.focus({ preventScroll: true })
    setAim(undefined)
  }, [aim])

  const launch = () => {
    if (firstWrong) {
      if (firstWrong.field !== 'name') setMode('all')
      setAim('wrong')
      return
    }
    const { answer, done } = send(studio, requests)
    if (answer.ok) {
      closeDialog(studio)
      return
    }
    // the refusal is told here, beside what was typed
    dismissNotice(studio)
    const groupMade = form.group === 'new' && done > 0
    if (groupMade) set({ group: madeGroup })
    setRefused({ action: requests[done]?.action ?? 'RunInstances', ...answer.error, groupMade })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const onRadio = event.target instanceof Element && event.target.matches('[role=radio]')
    if (event.key !== 'Enter' || !onRadio) return
    event.preventDefault()
    body.current?.requestSubmit()
  }

  return (
    <Dialog
      open
      wide
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      end={
        <Segmented<Mode>
          label={words.mode.label}
          options={[
            { value: 'simple', label: words.mode.simple },
            { value: 'all', label: words.mode.all },
          ]}
          value={mode}
          onChange={setMode}
        />
      }
      aside={<Summary form={form} account={account} requests={requests} />}
      footer={
        <>
          <LaunchRefusal refused={refused} />
          {why === undefined ? <Soon /> : <Wrong sentence={why} />}
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button kind="primary" size="large" type="submit" form={id} className="max-tablet:grow">
            {words.launch(whole(form.count) ?? 1)}
            <span aria-hidden className="pointer-coarse:hidden">
              <Kbd bare>↵</Kbd>
            </span>
          </Button>
        </>
      }
    >
      <form
        ref={body}
        id={id}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          launch()
        }}
      >
        <Body
          part={{ form, set, account, wrong }}
          all={mode === 'all'}
          onChange={(place) => {
            setMode('all')
            setAim({ place })
          }}
        />
      </form>
    </Dialog>
  )
}

function Wrong({ sentence }: { readonly sentence: string }) {
  return (
    <p
      role="status"
      className="flex min-w-0 flex-1 basis-52 max-tablet:basis-full items-start gap-1.5 font-medium text-red"
    >
      <Icon shape={AlertIcon} className="mt-0.75" />
      {sentence}
    </p>
  )
}
