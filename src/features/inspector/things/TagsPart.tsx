import type { Account } from '#engine/account.ts'
import { tagsOf } from '#parts/things/tagsOf.ts'
import { show } from '#store/preferences/transient.ts'
import type { TaggableKind } from '#store/preferences/transientState.ts'
import { useAccount, useStudio } from '#store/react.tsx'
import { Button } from '#ui/controls/Button.tsx'
import { Definition, Entry } from '#ui/display/Definition.tsx'
import { Section } from '#ui/display/Section.tsx'
import { TagIcon } from '#ui/look/icons.ts'
import { Term } from '#ui/overlays/Term.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { useMemo } from 'react'

/** The tags of a thing: what somebody has written on it. */
export function TagsPart({ kind, id }: { readonly kind: TaggableKind; readonly id: string }) {
  const studio = useStudio()
  const { things, commands } = useWords()
  const tags = Object.entries(useAccount(useMemo(() => (account: Account) => tagsOf(account, kind, id), [kind, id])))
  return (
    <Section
      title={<Term term="tag">{things.tags}</Term>}
      end={
        <Button size="small" kind="quiet" icon={TagIcon} onClick={() => show(studio, { kind: 'tags', of: kind, id })}>
          {commands.volume.tags}
        </Button>
      }
    >
      {tags.length === 0 ? (
        <p className="text-ink-3">{things.noTags}</p>
      ) : (
        <Definition>
          {tags.map(([key, value]) => (
            <Entry key={key} term={<span className="[overflow-wrap:anywhere]">{key}</span>}>
              {value}
            </Entry>
          ))}
        </Definition>
      )}
    </Section>
  )
}
