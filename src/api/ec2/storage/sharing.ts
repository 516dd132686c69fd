import { ownImage } from '#engine/world/images/own.ts'
import { refuseCopy } from '#facts/copyErrors.ts'
import { isRefusal, type Refusal, refuse } from '#facts/errors.ts'
import type { SnapshotId } from '#lib/brand.ts'
import { get } from '#lib/table.ts'
import { leftOut } from '../../model/left.ts'
import { id, list, need, oneOf, struct, text } from '../../params.ts'
import { write } from '../verbs.ts'

const permission = struct({ Group: oneOf(['all']), UserId: text({ least: 0 }) })
const permissions = struct({ Add: list(permission), Remove: list(permission) })
/** an image can be shared with a whole organization too, or a part of one */
const launchPermission = struct({
  Group: oneOf(['all']),
  UserId: text({ least: 0 }),
  OrganizationArn: text(),
  OrganizationalUnitArn: text(),
})
const launchPermissions = struct({ Add: list(launchPermission), Remove: list(launchPermission) })
const operation = oneOf(['add', 'remove'])

interface Permission {
  readonly Group?: 'all' | undefined
  readonly UserId?: string | undefined
  readonly OrganizationArn?: string | undefined
  readonly OrganizationalUnitArn?: string | undefined
}

type Permissions = readonly Permission[]

interface Modifications {
  readonly Add?: Permissions | undefined
  readonly Remove?: Permissions | undefined
}

interface Named {
  readonly OperationType?: 'add' | 'remove' | undefined
  readonly UserIds?: readonly string[] | undefined
  readonly groups?: readonly string[] | undefined
}

const names = (all: Permissions = []) =>
  all.flatMap((one) => one.Group ?? one.UserId ?? one.OrganizationArn ?? one.OrganizationalUnitArn ?? [])

/** The accounts that something is shared with, once what a request adds and takes away is done. */
function sharedAfter(
  now: readonly string[],
  said: Modifications | undefined,
  { OperationType, UserIds = [], groups = [] }: Named,
): readonly string[] {
  const listed = [...groups, ...UserIds]
  const add = [...names(said?.Add), ...(OperationType === 'add' ? listed : [])]
  const remove = [...names(said?.Remove), ...(OperationType === 'remove' ? listed : [])]
  return [...new Set([...now, ...add])].filter((one) => !remove.includes(one))
}

const isAccount = (one: string) => one === 'all' || /^\d{12}$/.test(one)

/** the ARN of an organization, or of a part of one */
const organization = /^arn:aws:organizations::\d{12}:(organization|ou)\/[\w/-]+$/

/** Says which other accounts may make volumes of a snapshot. */
export const ModifySnapshotAttribute = write({
  params: {
    SnapshotId: need(id<SnapshotId>()),
    Attribute: oneOf(['createVolumePermission', 'productCodes']),
    CreateVolumePermission: permissions,
    OperationType: operation,
    UserIds: list(text({ least: 0 })),
    GroupNames: list(oneOf(['all'])),
  },
  command({ SnapshotId, Attribute, CreateVolumePermission, GroupNames: groups, ...named }, { account }) {
    if (Attribute === 'productCodes')
      return leftOut({ kind: 'value', action: 'ModifySnapshotAttribute', name: 'Attribute' })
    const snapshot = get(account.snapshots, SnapshotId)
    if (!snapshot) return refuse.noSuchSnapshot(SnapshotId)
    const sharedWith = sharedAfter(snapshot.sharedWith ?? [], CreateVolumePermission, { ...named, groups })
    const wrong = sharedWith.find((one) => !isAccount(one))
    return wrong === undefined ? { kind: 'ShareSnapshot', id: SnapshotId, sharedWith } : refuseCopy.snapshotUser(wrong)
  },
})

export const ResetSnapshotAttribute = write({
  params: { SnapshotId: need(id<SnapshotId>()), Attribute: need(oneOf(['createVolumePermission'])) },
  command: ({ SnapshotId }) => ({ kind: 'ShareSnapshot', id: SnapshotId, sharedWith: [] }),
})

/** The refusal of an attribute that nobody changes, or that there is none of. */
const whyNotAttribute = (said: string): Refusal =>
  said === 'blockDeviceMapping' ? refuseCopy.imageAttribute(said) : refuse.combination('No attributes specified.')

/** Changes an image's description, or which other accounts may launch from it. One attribute at a time. */
export const ModifyImageAttribute = write({
  params: {
    ImageId: need(text()),
    Attribute: oneOf(['description', 'launchPermission'], whyNotAttribute),
    Description: struct({ Value: text({ least: 0 }) }),
    Value: text({ least: 0 }),
    LaunchPermission: launchPermissions,
    OperationType: operation,
    UserIds: list(text({ least: 0 })),
    UserGroups: list(oneOf(['all'], (group) => refuseCopy.imageUser(group, 'userGroup'))),
    OrganizationArns: list(text()),
    OrganizationalUnitArns: list(text()),
  },
  command({ ImageId, Attribute, Description, Value, LaunchPermission, ...named }, { account }) {
    const unsaid = whyNothing(Attribute, [Description, Value, LaunchPermission, ...Object.values(named)])
    if (unsaid) return unsaid
    const image = ownImage(account, ImageId)
    if (isRefusal(image)) return image
    const description = Description?.Value ?? (Attribute === 'description' ? Value : undefined)
    if (description !== undefined) return { kind: 'ChangeImage', id: ImageId, change: { description } }
    const { UserGroups = [], OrganizationArns = [], OrganizationalUnitArns = [] } = named
    const groups = [...UserGroups, ...OrganizationArns, ...OrganizationalUnitArns]
    const sharedWith = sharedAfter(image.sharedWith ?? [], LaunchPermission, { ...named, groups })
    const refused = whyNotUser(sharedWith)
    return refused ?? { kind: 'ChangeImage', id: ImageId, change: { sharedWith } }
  },
})

/** The refusal of a change that says nothing new. EC2 has it before it asks whose the image is. */
function whyNothing(attribute: string | undefined, said: readonly unknown[]): Refusal | undefined {
  if (said.some((one) => one !== undefined)) return undefined
  return attribute === 'description' ? refuse.missing('value') : refuse.combination('No attributes specified.')
}

function whyNotUser(all: readonly string[]): Refusal | undefined {
  const wrong = all.find((one) => !isAccount(one) && !organization.test(one))
  return wrong === undefined ? undefined : refuseCopy.imageUser(wrong, 'userId')
}

export const ResetImageAttribute = write({
  params: { ImageId: need(text()), Attribute: need(oneOf(['launchPermission'], refuse.unknownImageAttribute)) },
  command: ({ ImageId }) => ({ kind: 'ChangeImage', id: ImageId, change: { sharedWith: [] } }),
})
