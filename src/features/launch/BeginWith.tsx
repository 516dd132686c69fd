import type { Account } from '#engine/account.ts'
import { list } from '#lib/table.ts'
import { show } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** The choice of a launch template to begin with: its own window goes on from there. Nothing where there is none. */
export function BeginWith({ account }: { readonly account: Account }) {
  const studio = useStudio()
  const { market: words } = useWords()
  const all = list(account.launchTemplates)
  if (all.length === 0) return null
  return (
    <div className="@xl:max-w-80">
      <Field label={words.beginWith} hint={words.beginHint}>
        <Select<string>
          value=""
          onChange={(id) => {
            if (id !== '') show(studio, { kind: 'market', window: { of: 'launch', templateId: id } })
          }}
          options={[
            { value: '', label: words.fromNothing },
            ...all.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </Field>
    </div>
  )
}
