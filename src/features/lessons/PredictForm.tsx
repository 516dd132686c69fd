import type { PredictText } from '#course/lesson.ts'
import { Button } from '#ui/controls/Button.tsx'
import { plainOf } from '#ui/display/readMarked.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { type ReactNode, useId, useState } from 'react'
import { OptionList } from './OptionList.tsx'

/** A question about what comes next: what somebody expects, and how sure they are of it. */
export function PredictForm(props: {
  readonly pick: 'one' | 'many'
  readonly text: PredictText
  readonly send: string
  readonly asksSure?: boolean
  readonly onPredict: (picked: readonly string[], sure: boolean) => void
  readonly onSkip?: () => void
  /** the way in which the options are shown, where that is no list: with those that are chosen, and the id of the question */
  readonly choices?: (picked: readonly string[], choose: (key: string) => void, question: string) => ReactNode
}) {
  const { pick, text, send, asksSure = false, onPredict, onSkip, choices } = props
  const words = useWords()
  const said = words.lessons.predict
  const id = useId()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [sure, setSure] = useState(false)
  const toggle = (key: string) =>
    setPicked(pick === 'one' ? [key] : picked.includes(key) ? picked.filter((one) => one !== key) : [...picked, key])
  return (
    <form
      className="mt-2 rounded-card border border-accent bg-linear-to-b from-surface to-accent-soft p-3"
      onSubmit={(event) => event.preventDefault()}
    >
      <fieldset>
        <legend id={`${id}question`} className="font-strong">
          {plainOf(text.ask, words)}
        </legend>
        <p className="mt-0.5 text-small text-ink-3">{pick === 'one' ? said.one : said.many}</p>
        {choices ? (
          choices(picked, toggle, `${id}question`)
        ) : (
          <OptionList pick={pick} options={text.options} picked={picked} onChoose={toggle} />
        )}
      </fieldset>
      {asksSure && (
        <fieldset className="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-1">
          <legend className="sr-only">{said.sureLabel}</legend>
          {[false, true].map((one) => (
            <label
              key={String(one)}
              className="flex min-h-6 items-center gap-1.5 text-small text-ink-2 pointer-coarse:min-h-11"
            >
              <input
                type="radio"
                name={`${id}sure`}
                checked={sure === one}
                onChange={() => setSure(one)}
                className="size-3.5 accent-accent"
              />
              {one ? said.sure : said.guessing}
            </label>
          ))}
        </fieldset>
      )}
      {/* in sight however long the question is, where there is room for both */}
      <div className="-bottom-4 -mx-3 -mb-3 flex flex-wrap items-center gap-1 rounded-b-card bg-accent-soft p-2 tablet:[@media(min-height:54rem)]:sticky">
        <Button
          kind="primary"
          onClick={() => onPredict(picked, sure)}
          {...(picked.length === 0 && { why: said.pickFirst })}
        >
          {send}
        </Button>
        {onSkip && (
          <Button kind="quiet" onClick={onSkip}>
            {said.skip}
          </Button>
        )}
      </div>
    </form>
  )
}
