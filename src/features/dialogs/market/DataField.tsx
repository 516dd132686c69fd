import { Field } from '#ui/controls/Field.tsx'
import { TextArea } from '#ui/controls/TextArea.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface Props {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly isWrong: boolean
}

/** The data of a template, in AWS's own words. */
export function DataField({ text, onChange, isWrong }: Props) {
  const { market: words } = useWords()
  return (
    <Field label={words.data} {...(isWrong ? { error: words.noJson } : { hint: words.dataHint })}>
      <TextArea mono rows={9} spellCheck={false} value={text} onChange={onChange} className="max-h-72" />
    </Field>
  )
}
