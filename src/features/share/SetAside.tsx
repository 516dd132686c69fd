import { regionClock } from '#store/live/playground.ts'
import { useStudio } from '#store/react.tsx'
import { show } from '#store/preferences/transient.ts'
import { requestsIn } from '#store/saved/retell.ts'
import { type Aside, dropAside, glanceAt, putAsideBack, setAsideHere } from '#store/saved/aside.ts'
import { fileOfAside, openAside } from '#store/share/opened.ts'
import { Button } from '#ui/controls/Button.tsx'
import { Caps } from '#ui/display/Section.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { useEffect, useMemo, useState } from 'react'
import { RowButtons } from './RowButtons.tsx'
import { saveFile } from './saveFile.ts'

/** The account that the page could not go on with: nothing of it was thrown away, and here is the way to it. */
export function SetAside() {
  const studio = useStudio()
  const { aside: words, named } = useWords().share
  const [all, setAll] = useState<readonly Aside[]>([])
  const [deleted, setDeleted] = useState<Aside>()
  const [trouble, setTrouble] = useState<string>()
  const lookAgain = () => void setAsideHere(studio).then(setAll)
  useEffect(() => void setAsideHere(studio).then(setAll), [studio])
  if (all.length === 0 && !deleted) return null
  const open = async ({ text }: Aside) => {
    setTrouble((await openAside(studio, text)) ? undefined : words.unreadable)
  }
  const bringBack = async (aside: Aside) => {
    const kept = await putAsideBack(aside)
    setTrouble(kept === 'kept' ? undefined : named.trouble[kept])
    if (kept === 'kept') setDeleted(undefined)
    lookAgain()
  }
  return (
    <section className="grid grid-cols-1 gap-2" aria-label={words.title}>
      <Caps level={3}>{words.title}</Caps>
      <p className="text-ink-2">{words.hint}</p>
      {all.length > 0 && (
        <ul className="grid grid-cols-1 divide-y divide-line rounded-card border border-line">
          {all.map((aside, nth) => (
            <AsideRow
              key={aside.key}
              name={words.nth(nth + 1)}
              text={aside.text}
              onOpen={() => void open(aside)}
              onList={() => show(studio, { kind: 'requests', of: 'aside', requests: requestsIn(aside.text) })}
              onDelete={() => {
                setDeleted(aside)
                void dropAside(aside).then(lookAgain)
              }}
            />
          ))}
        </ul>
      )}
      {trouble !== undefined && (
        <p role="alert" className="text-wine">
          {trouble}
        </p>
      )}
      {deleted && (
        <p role="status" className="flex flex-wrap items-center gap-2 text-ink-2">
          {words.deleted}
          <Button size="small" onClick={() => void bringBack(deleted)}>
            {named.bringBack}
          </Button>
        </p>
      )}
    </section>
  )
}

interface AsideRowProps {
  readonly name: string
  readonly text: string
  readonly onOpen: () => void
  readonly onList: () => void
  readonly onDelete: () => void
}

function AsideRow({ name, text, onOpen, onList, onDelete }: AsideRowProps) {
  const { common, share, top } = useWords()
  const { aside: words, received } = share
  const seen = useMemo(() => glanceAt(text), [text])
  const format = useFormat(regionClock[seen?.region ?? 'us-east-1'])
  return (
    <li className="flex items-center gap-2 py-1 pr-1 pl-3">
      <div className="min-w-0 flex-1">
        <p className="font-medium">{name}</p>
        <p className="text-small text-ink-3">
          {seen
            ? received.text(top.regions[seen.region] ?? seen.region, format.moment(seen.now), seen.requests)
            : words.unreadable}
        </p>
      </div>
      <RowButtons
        name={name}
        onOpen={seen && onOpen}
        items={[
          ...(seen ? [{ id: 'list', label: words.list, onChoose: onList }] : []),
          { id: 'save', label: share.save, onChoose: () => void fileOfAside(text).then(saveFile) },
          { id: 'delete', label: common.delete, onChoose: onDelete },
        ]}
      />
    </li>
  )
}
