import type { Account } from '#engine/account.ts'
import { hibernationLacks, type HibernationLack } from '#engine/world/instances/hibernation.ts'
import { findSubnet } from '#engine/world/vpcs/read.ts'
import { zonesOffering } from '#facts/catalogue.ts'
import type { Range } from '#facts/diskRanges.ts'
import { rangesOf } from '#parts/disks/spec.ts'
import { isOffered } from '#parts/types/families.ts'
import { longestUserData } from '#engine/world/userData/userData.ts'
import { utf8 } from '#lib/bytes.ts'
import { scriptOf } from './firstBoot.ts'
import { imageOf, typeOf, whole } from './form.ts'
import type { DataDisk, Disk, Form } from './fields.ts'

const longestName = 255
const longestKey = 128
const longestValue = 256
export const mostInstances = 10

/** The problem of a field that can't be sent as it is. */
export type Problem = { readonly field: string } & (
  | { readonly kind: 'too-long' | 'script-too-long'; readonly most: number }
  | ({ readonly kind: 'not-in-range' } & Range)
  | { readonly kind: 'device' | 'device-taken' }
  | { readonly kind: 'key-empty' | 'key-reserved' | 'key-twice' }
  | { readonly kind: 'not-in-zone'; readonly type: string; readonly zone: string }
  | { readonly kind: 'not-offered'; readonly type: string }
  | { readonly kind: 'hibernation'; readonly lacks: number }
)

/** Everything that is wrong with the form, from top to bottom. */
export function formProblems(form: Form, account: Account): readonly Problem[] {
  const image = imageOf(form)
  const rootIsEbs = image.rootDeviceType === 'ebs'
  return [
    ...tooLong('name', form.name, longestName),
    ...(isOffered(typeOf(form), account.region)
      ? []
      : [{ field: 'type', kind: 'not-offered', type: form.type } as const]),
    ...(rootIsEbs ? diskProblems('root', form.root, image.rootGiB) : []),
    ...form.data.flatMap((disk) => [
      ...deviceProblems(disk, form, image.rootDeviceName),
      ...diskProblems(`data.${disk.key}`, disk, disk.from?.sizeGiB),
    ]),
    ...zoneProblems(form, account),
    ...hibernationProblems(form),
    ...(utf8(scriptOf(form)).length > longestUserData
      ? [{ field: 'userData', kind: 'script-too-long', most: longestUserData } as const]
      : []),
    ...outOfRange('count', form.count, { least: 1, most: mostInstances }),
    ...form.tags.flatMap((_, index) => tagProblems(form, index)),
  ]
}

/** The requirements of hibernation that the form does not meet, whether it is asked for or not. */
export const lacksOf = (form: Form): readonly HibernationLack[] => {
  const { type, size, encrypted } = form.root
  const root = { type, sizeGiB: whole(size) ?? 0, encrypted }
  return hibernationLacks({ root }, imageOf(form), typeOf(form))
}

function hibernationProblems(form: Form): readonly Problem[] {
  const lacks = form.hibernation ? lacksOf(form).length : 0
  return lacks > 0 ? [{ field: 'hibernation', kind: 'hibernation', lacks }] : []
}

const tooLong = (field: string, text: string, most: number): readonly Problem[] =>
  text.trim().length > most ? [{ field, kind: 'too-long', most }] : []

function outOfRange(field: string, typed: string, { least, most }: Range): readonly Problem[] {
  const value = whole(typed)
  return value === undefined || value < least || value > most ? [{ field, kind: 'not-in-range', least, most }] : []
}

function diskProblems(field: string, disk: Disk, imageGiB?: number): readonly Problem[] {
  const { size, iops, throughput } = rangesOf(disk, imageGiB)
  return [
    ...outOfRange(`${field}.size`, disk.size, size),
    ...(iops ? outOfRange(`${field}.iops`, disk.iops, iops) : []),
    ...(throughput ? outOfRange(`${field}.throughput`, disk.throughput, throughput) : []),
  ]
}

function deviceProblems({ key, device }: DataDisk, { data }: Form, rootDevice: string): readonly Problem[] {
  const field = `data.${key}.device`
  const name = device.trim()
  if (!/^\/dev\/(?:sd|xvd)[b-z]$/.test(name)) return [{ field, kind: 'device' }]
  const taken = name === rootDevice || data.some((other) => other.key < key && other.device.trim() === name)
  return taken ? [{ field, kind: 'device-taken' }] : []
}

function zoneProblems(form: Form, account: Account): readonly Problem[] {
  const subnet = findSubnet(account, form.subnetId)
  const type = typeOf(form)
  if (!subnet || !isOffered(type, account.region)) return []
  if (zonesOffering(type, account.region).includes(subnet.zoneId)) return []
  return [{ field: 'zone', kind: 'not-in-zone', type: type.name, zone: subnet.zone }]
}

function tagProblems({ tags, name }: Form, index: number): readonly Problem[] {
  const tag = tags[index]
  if (!tag) return []
  const key = tag.key.trim()
  const field = `tag.${index}.key`
  const before = [...(name.trim() === '' ? [] : ['Name']), ...tags.slice(0, index).map((one) => one.key.trim())]
  const value = tooLong(`tag.${index}.value`, tag.value, longestValue)
  // a line that nothing was typed into is no tag
  if (key === '') return tag.value === '' ? [] : [{ field, kind: 'key-empty' }, ...value]
  if (key.toLowerCase().startsWith('aws:')) return [{ field, kind: 'key-reserved' }, ...value]
  if (before.includes(key)) return [{ field, kind: 'key-twice' }, ...value]
  return [...tooLong(field, key, longestKey), ...value]
}
