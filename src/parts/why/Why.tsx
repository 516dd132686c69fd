import type { Account } from '#engine/account.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { show } from '#store/preferences/transient.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { WhyButton } from './WhyButton.tsx'
import { whyTitle } from './whyTitle.ts'

interface WhyProps {
  readonly subject: Subject
  readonly className?: string
  /** another moment than the one that is shown: the account then, after so many events */
  readonly of?: { readonly account: Account; readonly upTo: number } | undefined
}

/** Asks why something is as it is, or was. */
export function Why({ subject, className, of }: WhyProps) {
  const studio = useStudio()
  const words = useWords()
  const { money } = useFormat(useTimeZone())
  const label = useAccount((shown) => whyTitle(subject, { account: of?.account ?? shown, words, money }))
  return (
    <WhyButton
      text={words.why.ask}
      label={label}
      onClick={() => show(studio, { kind: 'why', subject, ...(of && { upTo: of.upTo }) })}
      {...(className && { className })}
    />
  )
}
