import type { Account } from '#engine/account.ts'
import type { Subject } from '#engine/questions/why/why.ts'
import { askWhy } from './askWhy.ts'
import { useAccount, useStudio, useTimeZone } from '#store/react.tsx'
import { WhyButton } from './WhyButton.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

interface WhyProps {
  readonly subject: Subject
  readonly className?: string
  /** another moment than the one that is shown: the account then, after so many events */
  readonly of?: { readonly account: Account; readonly upTo: number } | undefined
}

/** Asks why something in this panel is as it is, or was. */
export function Why({ subject, className, of }: WhyProps) {
  const studio = useStudio()
  const words = useWords()
  const { money } = useFormat(useTimeZone())
  const shown = useAccount((one) => one)
  const question = askWhy(studio, subject, { account: of?.account ?? shown, words, money }, of?.upTo)
  return <WhyButton {...question} {...(className && { className })} />
}
