import { Button } from '#ui/controls/Button.tsx'
import { Code } from '#ui/display/Code.tsx'
import { WithCode } from '#ui/display/WithCode.tsx'
import { FileIcon } from '#ui/look/icons.ts'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useRef } from 'react'

/** The private half of a new key pair: shown here, and nowhere again. */
export function KeyMade({ name, material }: { readonly name: string; readonly material: string }) {
  const { keys: words, common } = useWords()
  const save = () => {
    const url = URL.createObjectURL(new Blob([`${material}\n`], { type: 'application/x-pem-file' }))
    const link = document.createElement('a')
    link.href = url
    link.download = `${name}.pem`
    link.click()
    URL.revokeObjectURL(url)
  }
  const saving = useRef<HTMLDivElement>(null)
  // who made it by keys goes on at it: the field in which its name stood has gone
  useEffect(() => saving.current?.querySelector('button')?.focus({ preventScroll: true }), [])
  return (
    <div className="grid grid-cols-1 gap-2" role="status">
      <p className="font-medium">{words.once(name)}</p>
      <p className="text-small text-ink-2">{words.notReal}</p>
      <p className="text-small text-ink-2">
        <WithCode text={words.inTerminal(name)} />
      </p>
      <Code text={material} copying={common.copying} />
      <div ref={saving}>
        <Button size="small" icon={FileIcon} onClick={save}>
          {words.save(name)}
        </Button>
      </div>
    </div>
  )
}
