import { refuse } from '#facts/errors.ts'
import type { Kindness } from './kindness.ts'

/** The answers to an id that begins as its kind does and names nothing, by the refusal that AWS has for it. */
const unknown: Readonly<Record<string, (id: string) => { readonly code: string; readonly message: string }>> = {
  'InvalidInstanceID.Malformed': (id) => ({
    code: 'InvalidInstanceID.NotFound',
    message: `The instance ID '${id}' does not exist`,
  }),
  'InvalidVolumeID.Malformed': (id) => ({
    code: 'InvalidVolume.NotFound',
    message: `The volume '${id}' does not exist.`,
  }),
  'InvalidSnapshotID.Malformed': (id) => ({
    code: 'InvalidSnapshot.NotFound',
    message: `The snapshot '${id}' does not exist.`,
  }),
  'InvalidAMIID.Malformed': (id) => ({
    code: 'InvalidAMIID.NotFound',
    message: `The image id '[${id}]' does not exist`,
  }),
  'InvalidNetworkInterfaceId.Malformed': (id) => ({
    code: 'InvalidNetworkInterfaceID.NotFound',
    message: `The networkInterface ID '${id}' does not exist`,
  }),
  'InvalidGroupId.Malformed': (id) => {
    const { code, message } = refuse.noSuchGroup(id)
    return { code, message }
  },
}

/** Takes an id that AWS calls malformed for one that names nothing, as long as it begins as its kind does. */
export const withOddIds: Kindness = (_, { error }) => {
  const id = /^Invalid id: "((?:i|vol|snap|ami|sg|eni)-\w+)"/.exec(error.message)?.[1]
  const told = id === undefined ? undefined : unknown[error.code]?.(id)
  return told && { ok: false, error: told }
}
