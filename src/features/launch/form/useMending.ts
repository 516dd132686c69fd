import type { Account } from '#engine/account.ts'
import { hibernationLacks, type HibernationLack, usedByOs } from '#engine/world/instances/hibernation.ts'
import type { InstanceType } from '#facts/catalogue.ts'
import { useTimeZone } from '#store/react.tsx'
import { useFormat, useWords } from '#ui/words/WordsProvider.tsx'
import { familiesUnder, isOffered, lettersOf } from '#parts/types/families.ts'
import { imageOf, typeOf, whole } from './form.ts'
import type { Form } from './fields.ts'

interface Mending {
  /** said when it is there */
  readonly met: string
  /** said when it is not */
  readonly lacked: string
  /** what to press then */
  readonly mend: { readonly label: string; readonly change: Partial<Form> } | undefined
}

/** The mending of every prerequisite of hibernation: what to say about it, and what would bring it. */
export function useMending(form: Form, account: Account): Readonly<Record<HibernationLack, Mending>> {
  const { launch } = useWords()
  const { met, lacks, mend } = launch.hibernation
  const format = useFormat(useTimeZone())
  const type = typeOf(form)
  const has = format.memory(type.memoryMiB)
  const gib = format.number(whole(form.root.size) ?? 0)
  const enough = Math.ceil(type.memoryMiB / 1024 + usedByOs)
  const other = otherType(form, account)
  const root = (change: Partial<Form['root']>) => ({ root: { ...form.root, ...change } })
  const toType = other && { label: mend.type(other.name), change: { type: other.name } }
  const { amazon } = launch.images
  const said = <Of>(lack: HibernationLack, value: Of & string, mending: Mending['mend']) => ({
    met: met[lack](value),
    lacked: lacks[lack](value),
    mend: mending,
  })
  return {
    type: said('type', type.name, toType),
    memory: said('memory', has, toType),
    image: said('image', form.own?.name ?? launch.images[form.system], {
      label: mend.image(amazon),
      change: { system: 'amazon' },
    }),
    'root-type': said('root-type', form.root.type, { label: mend.volume('gp3'), change: root({ type: 'gp3' }) }),
    'not-encrypted': said('not-encrypted', '', { label: mend.encrypt, change: root({ encrypted: true }) }),
    'root-too-small': said('root-too-small', gib, {
      label: mend.size(format.number(enough)),
      change: root({ size: String(enough) }),
    }),
  }
}

/** A type under the same letters that can hibernate: of the same size where there is one, else the largest. */
function otherType(form: Form, account: Account): InstanceType | undefined {
  const type = typeOf(form)
  const able = familiesUnder(lettersOf(type))
    .flatMap((family) => family.types)
    .filter((one) => isOffered(one, account.region) && one.architecture === type.architecture)
    .filter((one) => {
      const lacks = hibernationLacks({ root: {} }, imageOf(form), one)
      return !lacks.includes('type') && !lacks.includes('memory')
    })
  const bySize = able.toSorted((a, b) => b.memoryMiB - a.memoryMiB)
  return able.find((one) => one.size === type.size) ?? bySize[0]
}
