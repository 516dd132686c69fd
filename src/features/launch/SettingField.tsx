import { type SettingName, settingOf, wordOf } from '#engine/world/instances/settings.ts'
import { settingTerms } from '#parts/settings/settingTerms.ts'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { Term } from '#ui/overlays/Term.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface SettingFieldProps {
  readonly name: SettingName
  readonly value: boolean | string
  readonly onChange: (value: boolean | string) => void
}

/** A setting as the form asks for it: a switch, or one of its choices. */
export function SettingField({ name, value, onChange }: SettingFieldProps) {
  const words = useWords().settings[name]
  const term = settingTerms[name]
  const hints: string | Readonly<Record<string, string>> = words.hint
  const hint = typeof hints === 'string' ? hints : hints[wordOf(value)]
  const { choices } = settingOf(name)
  if (!choices)
    return (
      <Toggle on={value === true} onChange={onChange} label={words.label} hint={hint} {...(term ? { term } : {})} />
    )
  const values: Readonly<Record<string, string>> = words.values
  return (
    <div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span className="font-medium">{term ? <Term term={term}>{words.label}</Term> : words.label}</span>
        <Segmented
          label={words.label}
          size="small"
          options={choices.map((choice) => ({ value: choice, label: values[choice] }))}
          value={String(value)}
          onChange={onChange}
        />
      </div>
      <p className="text-small text-ink-3">{hint}</p>
    </div>
  )
}
