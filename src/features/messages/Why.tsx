import { askWhy } from '#parts/why/askWhy.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { WhyButton } from '#parts/why/WhyButton.tsx'
import { useWords } from '#ui/words.tsx'
import type { Arrived } from './inbox.ts'

/** Asks why a message came. */
export function Why({ message, className }: { readonly message: Arrived; readonly className?: string }) {
  const studio = useStudio()
  const words = useWords()
  const account = useAccount((one) => one)
  const asking = askWhy(studio, { of: 'message', id: message.id }, { account, words, money: String })
  return <WhyButton {...asking} {...(className && { className })} />
}
