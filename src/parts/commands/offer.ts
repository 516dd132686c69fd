import type { IconShape } from '#ui/look/icons.ts'
import type { useFirstWords } from '#ui/words/WordsProvider.tsx'
import type { Kind, Look, WhyNot } from './command.ts'

type Words = Pick<ReturnType<typeof useFirstWords>, 'commands' | 'common'>

/** A command as it is offered: what a line of a menu or a button shows and does. */
export interface Offer {
  readonly id: string
  readonly label: string
  readonly icon: IconShape
  readonly danger: boolean
  /** why it cannot be done now, in a sentence */
  readonly why?: string
  readonly onChoose: () => void
}

interface Offering extends Look<string> {
  readonly of: Kind | 'page'
}

/** The label of a command. */
export function labelOf({ of, id, about = '' }: Offering, { commands }: Pick<Words, 'commands'>): string {
  const names: Readonly<Record<string, Said>> = commands[of]
  return say(names[id] ?? id, about)
}

/** A command in words. */
export function offerOf(command: Offering, why: WhyNot | undefined, words: Words, onChoose: () => void): Offer {
  const { id, icon, danger = false } = command
  const label = labelOf(command, words)
  return { id, label, icon, danger, onChoose, ...(why && { why: whySaid(why, words) }) }
}

type Said = string | ((about: string) => string)
const say = (said: Said, about: string) => (typeof said === 'string' ? said : said(about))

/** The reason in a sentence, with AWS's own code where it would refuse. */
export function whySaid(
  { reason, about = '', code }: WhyNot,
  { commands, common }: Pick<Words, 'commands' | 'common'>,
): string {
  const sentence = say(commands.why[reason], about)
  return code === undefined ? sentence : `${sentence} ${common.aws(code)}`
}
