import { isNotRead } from '#exchange/read/tree.ts'
import type { Given } from '#exchange/template/parameters.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { usePlayground, useStudio, useTimeZone } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useRef, useState } from 'react'
import { makePlanned } from './make.ts'
import { PlanView } from './PlanView.tsx'
import { troubleSaid } from './said.ts'
import { usePlan } from './usePlan.ts'

/** characters that a field shows; of more, only how many there are */
const mostShown = 100_000

const nothing: Given = {}

/** A file of other tools: what it would make of this account is shown first, and then made as one press of a button. */
export function BringDialog({ text: dropped = '', name }: { readonly text?: string; readonly name?: string }) {
  const studio = useStudio()
  const { common, bring: words, time, ...others } = useWords()
  const isPast = usePlayground(({ ahead }) => ahead !== undefined)
  const format = useFormat(useTimeZone())
  const [text, setText] = useState(dropped)
  const [called, setCalled] = useState(name)
  const [given, setGiven] = useState(nothing)
  const input = useRef<HTMLInputElement>(null)
  const plan = usePlan(text, given)
  const isPlan = plan !== undefined && plan !== 'not-loaded' && !isNotRead(plan)
  const take = (next: string, from?: string) => {
    setText(next)
    setCalled(from)
    setGiven(nothing)
  }
  const makes = isPlan && plan.acts.some(({ kind }) => kind === 'ask')
  const make = () => {
    if (!makes) return
    makePlanned(studio, plan)
    closeDialog(studio)
  }
  return (
    <Dialog
      open
      wide
      onClose={() => closeDialog(studio)}
      title={words.title}
      closeLabel={common.close}
      footer={
        <>
          <Button onClick={() => closeDialog(studio)}>{common.cancel}</Button>
          <Button
            kind="primary"
            onClick={make}
            {...(!makes && { why: isPlan ? words.nothingToMake : words.troubles.empty() })}
          >
            {words.make}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-5 tablet:grid-cols-2">
        <div className="grid grid-cols-1 content-start gap-3">
          <p className="text-ink-2">{words.hint}</p>
          {text.length > mostShown ? (
            <p className="font-medium">
              {called} {words.long(format.number(text.length))}
            </p>
          ) : (
            <Field label={called ?? words.text}>
              <TextArea
                mono
                data-autofocus
                rows={8}
                spellCheck={false}
                autoCapitalize="off"
                autoComplete="off"
                placeholder={words.paste}
                value={text}
                onChange={(next) => take(next, called)}
                className="max-h-[50dvh] text-small max-tablet:max-h-[30dvh]"
              />
            </Field>
          )}
          <div className="flex flex-wrap gap-2">
            <Button icon={FileIcon} onClick={() => input.current?.click()}>
              {text === '' ? words.choose : words.another}
            </Button>
            <input
              ref={input}
              type="file"
              hidden
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? []
                currentTarget.value = ''
                if (file) void file.text().then((read) => take(read, file.name))
              }}
            />
          </div>
        </div>
        <div className="grid grid-cols-1 content-start gap-3">
          {text.trim() !== '' && plan === undefined && <p className="text-ink-3">{words.reading}</p>}
          {plan === 'not-loaded' && <p role="alert">{others.notices.notLoaded.title}</p>}
          {isNotRead(plan) && (
            <p role="alert" className="rounded-control bg-amber-soft px-3 py-2.5">
              {troubleSaid(plan.notRead, { bring: words }, (n) => format.number(n))}
            </p>
          )}
          {isPlan && isPast && <p className="rounded-control bg-sunken px-3 py-2.5">{time.past.hint}</p>}
          {isPlan && <PlanView plan={plan} given={given} onGive={setGiven} />}
        </div>
      </div>
    </Dialog>
  )
}
