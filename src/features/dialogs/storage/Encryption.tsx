import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The switch that encrypts a copy; what was encrypted stays so. */
export function Encryption(props: {
  readonly was: boolean
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  /** what it means not to */
  readonly plain: string
}) {
  const { was, on, onChange, plain } = props
  const { copy: words } = useWords().storage
  if (was) return <p className="text-small text-ink-2">{words.stays}</p>
  return <Toggle on={on} onChange={onChange} label={words.encrypt} hint={on ? words.encrypts : plain} />
}
