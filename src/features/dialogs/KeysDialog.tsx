import { closeDialog } from '#store/preferences/transient.ts'
import { useStudio } from '#store/react.tsx'
import { Definition, Entry } from '#ui/Definition.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Kbd } from '#ui/Kbd.tsx'
import { useWords } from '#ui/words.tsx'

const keys = {
  zones: ['1', '2', '3', '0'],
  space: ['Space'],
  next: ['→'],
  back: ['←'],
  undo: ['⌘ Z', '⇧ ⌘ Z'],
  launch: ['L'],
  lessons: ['G'],
  compare: ['C'],
  range: ['⇧ ←', '⇧ →'],
  tab: ['Tab'],
  escape: ['Esc'],
  help: ['?'],
} as const

export function KeysDialog() {
  const studio = useStudio()
  const { common, inspector, compare } = useWords()
  const words = inspector.dialogs.keys
  const list = { ...words.list, ...compare.keys }
  return (
    <Dialog open onClose={() => closeDialog(studio)} title={words.title} closeLabel={common.close}>
      <Definition>
        {(Object.keys(keys) as (keyof typeof keys)[]).map((name) => (
          <Entry
            key={name}
            term={
              <span className="flex gap-1">
                {keys[name].map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </span>
            }
          >
            {list[name]}
          </Entry>
        ))}
      </Definition>
    </Dialog>
  )
}
