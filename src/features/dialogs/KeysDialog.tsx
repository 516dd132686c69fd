import { printed } from '#parts/commands/page/key.ts'
import { keyed, type PageCommand } from '#parts/commands/page/page.ts'
import { closeDialog } from '#store/preferences/transient.ts'
import { usePreferences, useStudio } from '#store/react.tsx'
import { Toggle } from '#ui/controls/Toggle.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Dialog } from '#ui/overlays/Dialog.tsx'
import { Kbd } from '#ui/display/Kbd.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'

/** Keys that are not the page's but of what has the focus. */
const ofControls = { range: ['⇧ ←', '⇧ →'], tab: ['Tab'], escape: ['Esc'] } as const

const keyOf = ({ keys: [first] = [] }: PageCommand) => (first ? printed(first) : '')

/** The lines of the sheet: a key that does one thing or the other as the page stands is told in one. */
const lines = [...new Set(keyed.map(keyOf))].map((key) => keyed.filter((one) => keyOf(one) === key))

/** Every key of the page, and what it does. */
export function KeysDialog() {
  const studio = useStudio()
  const { commands, common, inspector } = useWords()
  const words = inspector.dialogs.keys
  const letters = usePreferences((state) => state.letterKeys !== false)
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title} closeLabel={common.close}>
      <Definition>
        {lines.map((meant) => (
          <Line
            key={meant.map(keyOf)[0]}
            keys={printedKeys(meant)}
            does={meant.map(({ id }) => commands.page[id]).join(' · ')}
          />
        ))}
        {(['range', 'tab', 'escape'] as const).map((name) => (
          <Line key={name} keys={ofControls[name]} does={words.list[name]} />
        ))}
      </Definition>
      <div className="mt-5">
        <Toggle
          on={letters}
          onChange={(letterKeys) => studio.preferences.setState({ letterKeys })}
          label={words.letters}
          hint={words.lettersHint}
        />
      </div>
    </Dialog>
  )
}

const printedKeys = (meant: readonly PageCommand[]) => [...new Set(meant.flatMap(({ keys = [] }) => keys.map(printed)))]

function Line({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <Entry
      term={
        <span className="flex gap-1">
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
        </span>
      }
    >
      {does}
    </Entry>
  )
}
