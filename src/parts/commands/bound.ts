import type { History } from '#engine/history/history.ts'
import type { Studio } from '#store/studio.ts'
import type { useWords } from '#ui/words/WordsProvider.tsx'
import type { LateCommand, LateKind, Things, WhyNot } from './command.ts'
import { type Offer, whySaid } from './offer.ts'
import { perform } from './perform.ts'
import { whyNotOf } from './whyNotOf.ts'

type Words = ReturnType<typeof useWords>

/** A late command with the thing that it is done to: whoever holds it need not know of what kind that is. */
export interface Bound {
  readonly whyNot: (history: Pick<History, 'account' | 'now'>) => WhyNot | undefined
  readonly offer: (studio: Studio, words: Words, why: WhyNot | undefined) => Offer
}

export const bound = <K extends LateKind>(command: LateCommand<K>, thing: Things[K]): Bound => ({
  whyNot: (history) => whyNotOf(history, command, thing),
  offer: (studio, words, why) => ({
    id: command.id,
    label: command.named(words, thing),
    icon: command.icon,
    danger: command.danger === true,
    onChoose: () => perform(studio, command, thing),
    ...(why && { why: whySaid(why, words) }),
  }),
})
