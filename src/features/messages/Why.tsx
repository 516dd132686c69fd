import { askWhy } from '#store/askWhy.ts'
import { useAccount } from '#store/react.ts'
import { WhyButton } from '#ui/WhyButton.tsx'
import { useWords } from '#ui/words.tsx'
import type { Arrived } from './inbox.ts'

/** Asks why a message came. */
export function Why({ message, className }: { readonly message: Arrived; readonly className?: string }) {
  const words = useWords()
  const account = useAccount((one) => one)
  const asking = askWhy({ of: 'message', id: message.id }, { account, words, money: String })
  return <WhyButton {...asking} {...(className && { className })} />
}
