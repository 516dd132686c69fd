import type { Preset } from '#course/preset.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { linkToPreset, openPreset } from '#store/share/opened.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { IconButton } from '#ui/controls/IconButton.tsx'
import { CheckIcon, LinkIcon } from '#ui/look/icons.ts'
import { useCopy } from '#ui/look/useCopy.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'

interface PresetsDialogProps {
  readonly presets: readonly Preset[]
  /** a name that somebody asked for and that there is not */
  readonly unknown?: string | undefined
}

/** The experiments that come with the page, to start from. */
export function PresetsDialog({ presets, unknown }: PresetsDialogProps) {
  const studio = useStudio()
  const { common, presets: words } = useWords()
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title} closeLabel={common.close}>
      <div className="grid grid-cols-1 gap-4">
        {unknown !== undefined && (
          <p role="alert" className="font-medium text-amber">
            {words.unknown(unknown)}
          </p>
        )}
        <p className="text-ink-2">{words.hint}</p>
        <ul className="grid grid-cols-1 divide-y divide-line rounded-card border border-line">
          {presets.map((preset) => (
            <PresetRow key={preset.name} preset={preset} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function PresetRow({ preset }: { readonly preset: Preset }) {
  const studio = useStudio()
  const { common, presets: words } = useWords()
  const told = Object.entries(words.about).find(([name]) => name === preset.name)?.[1]
  const { came, copy } = useCopy(linkToPreset(studio, preset.name))
  if (!told) return null
  return (
    <li className="flex items-start gap-2 py-2.5 pr-2 pl-3.5">
      <div className="min-w-0 flex-1">
        <h3 className="font-semibold">{told.title}</h3>
        <p className="text-small text-ink-2">{told.text}</p>
      </div>
      <IconButton
        kind="quiet"
        size="small"
        icon={came === 'copied' ? CheckIcon : LinkIcon}
        label={came === undefined ? words.linkOf(told.title) : common.copying[came]}
        onClick={copy}
      />
      <Button
        size="small"
        aria-label={words.openIt(told.title)}
        onClick={() => {
          closeDialog(studio)
          void openPreset(studio, preset)
        }}
      >
        {words.open}
      </Button>
    </li>
  )
}
