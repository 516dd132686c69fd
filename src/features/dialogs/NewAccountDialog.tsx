import { type RegionName, taughtRegions } from '#facts/regions.ts'
import { presets } from '#parts/commands/page/page.ts'
import { performOnPage } from '#parts/commands/perform.ts'
import { longestSeed } from '#store/live/playground.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { beginAnew, isVisiting } from '#store/share/opened.ts'
import { hasOwn } from '#store/share/own.ts'
import { Button } from '#ui/controls/Button.tsx'
import { ChoiceDialog } from '#parts/choice/ChoiceDialog.tsx'
import { Field } from '#ui/controls/Field.tsx'
import { Segmented } from '#ui/controls/Segmented.tsx'
import { TextInput } from '#ui/controls/TextInput.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useState } from 'react'

export function NewAccountDialog() {
  const studio = useStudio()
  const { commands, common, top, share } = useWords()
  const words = top.newAccountDialog
  const current = useAccount((account) => account.region)
  const currentSeed = useAccount((account) => account.seed)
  const [region, setRegion] = useState<RegionName>(current)
  const [seed, setSeed] = useState(currentSeed)
  const tooLong = seed.length > longestSeed ? words.seedTooLong : undefined
  return (
    <ChoiceDialog
      title={words.title}
      stay={common.cancel}
      go={words.create}
      onGo={() => {
        closeDialog(studio)
        void beginAnew(studio, region, seed, share.visiting.ownName)
      }}
      why={tooLong}
    >
      <div className="grid gap-3">
        <p className="text-ink-2">{words.hint}</p>
        {isVisiting(studio) && hasOwn(studio) && <p className="text-ink-2">{share.visiting.anew}</p>}
        <Segmented
          label={words.region}
          value={region}
          onChange={setRegion}
          options={Object.values(taughtRegions).map(({ name }) => ({
            value: name,
            label: `${top.regions[name]} · ${name}`,
          }))}
        />
        <Field label={words.seed} hint={words.seedHint} {...(tooLong ? { error: tooLong } : {})}>
          <TextInput value={seed} onChange={setSeed} />
        </Field>
        <p className="border-t border-line pt-3">
          <Button icon={presets.icon} onClick={() => performOnPage(studio, presets)}>
            {commands.page.presets}
          </Button>
        </p>
      </div>
    </ChoiceDialog>
  )
}
