import type { Subject } from '#engine/why.ts'
import { askWhy } from '#store/askWhy.ts'
import { useAccount, useTimeZone } from '#store/react.ts'
import { WhyButton } from '#ui/WhyButton.tsx'
import { useFormat, useWords } from '#ui/words.tsx'

/** Asks why something in this panel is as it is. */
export function Why({ subject, className }: { readonly subject: Subject; readonly className?: string }) {
  const words = useWords()
  const { money } = useFormat(useTimeZone())
  const account = useAccount((one) => one)
  return <WhyButton {...askWhy(subject, { account, words, money })} {...(className && { className })} />
}
