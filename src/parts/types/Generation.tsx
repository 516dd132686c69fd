import { decodeTypeName, type InstanceType } from '#facts/catalogue.ts'
import { Select } from '#ui/controls/Select.tsx'
import { useWords } from '#ui/words/WordsProvider.tsx'
import { familiesUnder, findFamily, type Letters, typeIn } from './families.ts'
import { type ChoosingType, chosenType } from './choosingType.ts'
import { useNameParts } from './useNameParts.ts'

/** The choice of a family among those of the letters, by name, and what that name says. */
export function Generation(props: ChoosingType & { readonly letters: Letters }) {
  const { size, only, region, set, letters } = props
  const words = useWords().launch
  const type = chosenType(props)
  const parts = useNameParts(type.name)

  const about = (sample: InstanceType | undefined, offered: boolean) =>
    [
      sample?.architecture === 'arm64' ? words.arm : sample?.cpuManufacturer,
      sample?.generation === 'previous' && words.previous,
      decodeTypeName(sample?.name ?? '')?.attributes.includes('d') === true && words.summary.store,
      !offered && words.notHere,
    ].filter((word) => typeof word === 'string')

  return (
    <div className="flex min-w-0 flex-1 basis-48 items-center gap-3">
      <Select
        aria-label={words.generation}
        value={type.family}
        className="w-44 max-w-full"
        onChange={(name) => {
          const to = typeIn(findFamily(name), size, region)
          if (to) set({ type: to.name })
        }}
        options={familiesUnder(letters).map(({ name, types }) => {
          const offered = typeIn({ name, types }, size, region) !== undefined
          const runs = only === undefined || types[0]?.architecture === only
          return { value: name, label: [name, ...about(types[0], offered)].join(' · '), disabled: !offered || !runs }
        })}
      />
      <p className="hidden min-w-0 flex-1 text-small text-ink-3 @2xl:block">
        {parts.slice(0, -1).map((part, i, all) => (
          <span key={part} className="inline-block whitespace-pre">
            {part}
            {i < all.length - 1 && ' · '}
          </span>
        ))}
      </p>
    </div>
  )
}
