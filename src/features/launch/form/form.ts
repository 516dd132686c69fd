import { subnets } from '#engine/world/network/vpc.ts'
import type { Account } from '#engine/account.ts'
import type { LaunchImage } from '#engine/world/images/imageOf.ts'
import { settled } from '#engine/world/instances/settings.ts'
import { findType, type InstanceType } from '#facts/catalogue.ts'
import { type BaseImage, baseImages, type ImageKey } from '#facts/images.ts'
import { must } from '#lib/never.ts'
import { choosing, dataFrom, diskFrom } from './own.ts'
import { nextName } from './wizard.ts'
import type { Disk, Form, System } from './fields.ts'

export { whole } from '#lib/typed.ts'

/** The props of a part of the form. */
export interface PartProps {
  readonly form: Form
  readonly set: (change: Partial<Form>) => void
  readonly account: Account
  /** what is wrong with a field, in a sentence, by the field's name */
  readonly wrong: ReadonlyMap<string, string>
}

const gp3: Disk = {
  size: '8',
  type: 'gp3',
  iops: '3000',
  throughput: '125',
  encrypted: false,
  deleteOnTermination: true,
}

/** The form as it opens: what the console would suggest. */
export const newForm = (account: Account): Form => ({
  name: nextName(account),
  system: 'amazon',
  type: 't3.micro',
  size: 'micro',
  root: gp3,
  data: [],
  subnetId: '',
  publicIp: true,
  secondCard: false,
  group: 'new',
  ssh: true,
  http: false,
  ...settled({}),
  hibernation: false,
  keyName: '',
  profile: '',
  tokens: true,
  placement: '',
  count: '1',
  tags: [],
})

const keys: Readonly<Record<System, Readonly<Record<InstanceType['architecture'], ImageKey>>>> = {
  amazon: { x86_64: 'al2023-x86_64', arm64: 'al2023-arm64' },
  ubuntu: { x86_64: 'ubuntu-24.04-x86_64', arm64: 'ubuntu-24.04-arm64' },
  s3: { x86_64: 'al1-s3-x86_64', arm64: 'al1-s3-x86_64' },
}

export const typeOf = (form: Pick<Form, 'type'>): InstanceType => must(findType(form.type), form.type)

/** The image of a system that fits an architecture. */
export const imageFor = (system: System, architecture: InstanceType['architecture']): BaseImage => {
  const key = keys[system][architecture]
  return must(
    baseImages.find((image) => image.key === key),
    key,
  )
}

/** The facts of its image that the form has to know, whoever made it. */
type FormImage = Pick<
  LaunchImage,
  'architecture' | 'rootDeviceType' | 'rootDeviceName' | 'rootGiB' | 'rootType' | 'onlyTypes' | 'supportsHibernation'
>

export const imageOf = (form: Pick<Form, 'type' | 'system' | 'own'>): FormImage =>
  form.own ?? imageFor(form.system, typeOf(form).architecture)

/** Changes the form; what can't go together with the change gives way: an image that starts only on certain types. */
export function changeForm(form: Form, change: Partial<Form>): Form {
  const next = withImage(form, change)
  // an image's architecture is that of its processor; only a public one is there for both
  if (next.own && next.own.architecture !== typeOf(next).architecture) return form
  const only = imageOf(next).onlyTypes
  if (!only || only.includes(next.type)) return next
  // the one image that starts on certain types only is older than tokens
  return change.system === undefined
    ? { ...next, system: 'amazon', tokens: true }
    : { ...next, type: only[0] ?? next.type }
}

/** The form with a change; another image brings its own disks, and takes along what the one before has brought. */
function withImage(form: Form, change: Partial<Form>): Form {
  const data = (change.data ?? form.data).filter(({ from }) => from === undefined)
  if (change.own) {
    const [root] = change.own.disks
    const brought = dataFrom(change.own)
    const added = data.map((disk) => ({ ...disk, key: disk.key + brought.length }))
    return { ...form, ...change, ...(root && { root: diskFrom(root) }), data: [...brought, ...added] }
  }
  if (!form.own || change.system === undefined) return { ...form, ...change }
  return { ...form, root: gp3, ...change, own: undefined, data }
}

/** The form as it opens for an image that was chosen elsewhere. */
export function formWith(account: Account, { imageId, name, zone }: Given): Form {
  const form = newForm(account)
  const subnet = zone === undefined ? undefined : subnets(account).find((one) => one.zone === zone)
  const given = { ...form, ...(name !== undefined && { name }), ...(subnet && { subnetId: subnet.id }) }
  return changeForm(given, choosing(imageId, account, given))
}

/** The fields that whoever opens the form has filled in already. */
export interface Given {
  readonly imageId?: string
  readonly name?: string
  readonly zone?: string
}

const firstDevice = 'f'.charCodeAt(0)

/** /dev/sdf to /dev/sdp, as the console suggests them. */
export const devices = Array.from({ length: 11 }, (_, n) => `/dev/sd${String.fromCharCode(firstDevice + n)}`)

/** The form with one more data volume, which the console keeps when the instance is terminated. */
export function withDisk({ data }: Form): Pick<Form, 'data'> {
  const device = devices.find((one) => data.every((disk) => disk.device !== one)) ?? ''
  const key = 1 + Math.max(0, ...data.map((disk) => disk.key))
  return { data: [...data, { ...gp3, key, device, deleteOnTermination: false }] }
}
