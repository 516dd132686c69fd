import type { Guide } from '#course/session.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { LeaveIcon, PrintIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import type { ReactNode } from 'react'

const guides: readonly (Guide | 'usual')[] = ['usual', 'question', 'steps', 'free']

/** The page of a lesson to be printed, under a bar with what a teacher may choose; the bar stays on the screen. */
export function HandoutPage(props: {
  readonly guide: Guide | 'usual'
  readonly onGuide: (guide: Guide | 'usual') => void
  readonly withAnswers: boolean
  readonly onAnswers: (on: boolean) => void
  readonly language: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { guide, onGuide, withAnswers, onAnswers, language, onClose, children } = props
  const words = useWords().handout
  return (
    <div className="min-h-dvh bg-page print:min-h-0 print:bg-transparent">
      <header className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 print:hidden">
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-small text-ink-2">{words.guide}</span>
          <Segmented
            label={words.guide}
            size="small"
            value={guide}
            onChange={onGuide}
            options={guides.map((value) => ({ value, label: words.guides[value] }))}
          />
        </div>
        {language}
        <Toggle on={withAnswers} onChange={onAnswers} label={words.withAnswers} />
        <span className="flex-1" />
        <Button kind="quiet" icon={LeaveIcon} onClick={onClose}>
          {words.close}
        </Button>
        <Button kind="primary" icon={PrintIcon} onClick={() => print()}>
          {words.print}
        </Button>
      </header>
      <main className="mx-auto max-w-3xl p-4 [color-scheme:light] max-tablet:p-2 print:max-w-none print:p-0">
        {children}
      </main>
    </div>
  )
}

/** A sheet of paper. */
export const Sheet = ({ children, after = false }: { readonly children: ReactNode; readonly after?: boolean }) => (
  <article
    className={`rounded-card border border-line bg-[#fff] px-10 py-8 text-[#111] shadow-card max-tablet:px-4 max-tablet:py-5 print:rounded-none print:border-0 print:p-0 print:shadow-none ${after ? 'mt-4 break-before-page print:mt-0' : ''}`}
  >
    {children}
  </article>
)
