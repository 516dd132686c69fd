import type { InstanceId } from '#lib/brand.ts'
import { drop, get, put } from '#lib/table.ts'
import type { Account } from '../../account.ts'
import { plain, type Definitions } from '../../definition.ts'
import { bare, softwareOf } from '../guest/software.ts'
import { touchesInstance } from '../touches.ts'
import { rootOf } from '../volumes/read.ts'
import type { Software, System } from '../volumes/volume.ts'
import type { UserDataFact } from './userData.ts'

// what a script does is done to the OS on the root volume, and is seen in the guest: both families' tables change here
export const userDataEvents: Definitions<UserDataFact> = {
  UserDataSet: {
    ...plain,
    turns: ['settings'],
    touches: touchesInstance,
    evolve: (account, { instanceId, userData }) => {
      const instance = get(account.instances, instanceId)
      if (!instance) return account
      const changed = { ...instance, userData: userData ?? undefined }
      return { ...account, instances: put(account.instances, instanceId, changed) }
    },
  },
  UserDataRunning: {
    ...plain,
    evolve: (account, { instanceId, run }) => {
      const because = get(account.firstBoots, instanceId)?.because ?? account.events
      return { ...account, firstBoots: put(account.firstBoots, instanceId, { ...run, because }) }
    },
  },
  UserDataFinished: { ...plain, evolve: (account, { instanceId, log }, at) => told(account, instanceId, log, at) },
  UserDataInterrupted: { ...plain, evolve: (account, { instanceId, log }, at) => told(account, instanceId, log, at) },
  PackagesInstalled: {
    ...plain,
    evolve: (account, { instanceId, packages }) =>
      withSoftware(account, instanceId, (software) => ({
        ...software,
        packages: [...software.packages, ...packages.filter((name) => !software.packages.includes(name))],
      })),
  },
  ServiceSwitched: {
    ...plain,
    evolve: (account, { instanceId, unit, enabled }) =>
      withSoftware(account, instanceId, (software) => ({
        ...software,
        enabled: [...software.enabled.filter((one) => one !== unit), ...(enabled ? [unit] : [])],
      })),
  },
  ShellVariablesSet: {
    ...plain,
    evolve: (account, { instanceId, variables }) => {
      const guest = get(account.guests, instanceId)
      return guest ? { ...account, guests: put(account.guests, instanceId, { ...guest, variables }) } : account
    },
  },
}

/** The run is over, and what it has said lies in its log, and on the console. */
function told(account: Account, id: InstanceId, log: string, at: number): Account {
  const guest = get(account.guests, id)
  const serial = guest && [...(guest.serial ?? []), { at, clue: 'cloud-init' as const }]
  const written = withSystem(account, id, (system) => ({ ...system, cloudInitLog: log }))
  return {
    ...written,
    firstBoots: drop(account.firstBoots, id),
    guests: guest ? put(written.guests, id, { ...guest, serial, postedAt: at, cloudInitLog: log }) : written.guests,
  }
}

function withSystem(account: Account, id: InstanceId, how: (system: System) => System): Account {
  const instance = get(account.instances, id)
  const root = instance && rootOf(account, instance)
  if (!root?.system) return account
  const { attachment: _, ...volume } = root
  return {
    ...account,
    volumes: put(account.volumes, root.id, { ...volume, attachment: root.attachment, system: how(root.system) }),
  }
}

/**
 * The account with other software inside an instance. What is installed lies on the root volume; of a root on instance
 * store the guest knows it.
 */
function withSoftware(account: Account, id: InstanceId, how: (software: Software) => Software): Account {
  const instance = get(account.instances, id)
  if (!instance) return account
  const software = how(softwareOf(account, instance) ?? before)
  if (instance.rootDeviceType === 'ebs') return withSystem(account, id, (system) => ({ ...system, software }))
  const guest = get(account.guests, id)
  return guest ? { ...account, guests: put(account.guests, id, { ...guest, software }) } : account
}

/** An OS of before there was such a thing. */
const before: Software = { ...bare, packages: ['nginx'], enabled: ['nginx'] }
